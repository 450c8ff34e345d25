"""The words of the demo film shop: invented titles by the genre that each announces, and more."""

from __future__ import annotations


def _list(text: str) -> tuple[str, ...]:
    return tuple(" ".join(entry.split()) for entry in text.split(";"))


TITLES: dict[str, tuple[str, ...]] = {
    "Drama": _list(
        """The Lantern Keeper; Salt and Thunder; The Weight of Orchards; Seven Letters to Ansel;
        A House Without Clocks; What the River Kept; The Beekeeper's Last Winter; Hollow Bells;
        Saints of Ordinary Street; The Year of Two Harvests; Quiet Hours on Marlow Street;
        Before the Ferry Leaves; My Father's Piano Tuner; The Glassblower's Son; Late Wheat;
        A Bench in Wintergarden; Nothing Grows on Kestrel Hill; The Long Apology; Tidewrack;
        Daughters of the Salt Road; Leaving Ardmouth; The Tailor of Bridge Street; Blue Enamel;
        Bread for the Night Shift; Six Unfinished Portraits; The Understudy's Mother;
        Where the Swallows Slept; A Small Fire in March; The Widow Calloway; An Honest Debt;
        Everything We Owed the Sea; Half a Mile of Silence; The Cartographer's Marriage;
        The Last Tenant of Number Nine; Paper Anniversary; A Chair for Mr. Osei;
        The Translator's Silence; Under the Same Leaking Roof; Our Lady of the Bus Depot;
        The Cold Rehearsal Room; Three Sundays in November; Messages from the Signal Box;
        The Stonemason of Ely Moor; Small Change for the Boatman; Inheriting the Orchestra;
        The Matron of Ward Six; A Grammar of Grief; Almost Home, Almost Morning;
        The Copper Mine Choir; Mother Tongue, Fatherland; The Weaver and the Judge;
        After the Harvest Dance; Ten Acres of Rain; The Schoolteacher of Vell; The Ninth Violin;
        A Window on Tanners Row; The Borrowed Coat; Someone Else's Garden; The Orphan Season;
        The Fisherman's Ledger; When Ada Stopped Singing; The Lighthouse Accounts;
        Brothers of the Lower Field; The Seamstress Waits; A Portrait of Mrs. Adeyemi;
        The Distance to Harbour Street; Ash Wednesday, Rain Thursday; Forty Winters with Joan;
        Last Train to Pellworth; The Keys to Grandmother's House"""
    ),
    "Comedy": _list(
        """Mayor by Mistake; Three Aunts and a Getaway Van; My Neighbour the Duke;
        Pardon My Trombone; The Wrong Wedding, Twice; Two Left Feet in Lisbon; One Goat Too Many;
        The Great Marmalade Scandal; Nobody Told Gerald; Cousin Benny Buys a Bank;
        A Fool and His Llama; The Unofficial Office Party; How to Lose a Tuba; Sixteen Cousins;
        The Reluctant Butler; Honeymoon for Five; Gone Fishing, Back by Easter;
        Mildred Runs the Marathon; The Worst Hotel in Brindle Bay; Casserole Diplomacy;
        The Department Store Santa Strike; Please Stop Helping; Grandma Joins the Band;
        The Committee for Bad Ideas; Dinner at Half Past Never; The Bingo Conspiracy;
        Everyone Loves Uncle Raymond; Best Man, Worst Plan; A Slight Case of Twins;
        The Understated Life of Norman Plum; Parking Is Extra; Meet the Pendergasts;
        The Ambassador's Ferret; Wanted: One Polite Burglar; Lost in the Garden Centre;
        The Day the Wi-Fi Died; Four Bridesmaids and a Parrot; Ping-Pong Kings of Purley;
        Mister Fitch Goes Camping; Tango with the Plumber; The Very Last Resort;
        All My Ex-Landlords; The Cheese Inspector; Return to Sender, Again; Flat Pack Family;
        A Gentleman's Guide to Panic; Sorry About the Piano; The Baron of Bus Route Nine;
        Too Many Chefs on Tuesday; Kevin Versus the Council; Mostly Harmless Relatives;
        The Professor Is a Fake; Room Service for Dorothy; A Spoonful of Chaos;
        The Astronomers' Picnic; Permanently Out of Office; Hubert's Big Night In;
        The Yodelling Detective"""
    ),
    "Thriller": _list(
        """Midnight at Harrow Bridge; The Ninth Passenger; Cold Signal; A Stranger in Room Forty;
        The Porcelain Alibi; Eleven Minutes to Calder; The Man Who Knew the Tides;
        Silence on Channel Six; The Saltmarsh Protocol; The Vanishing Auditor;
        No Witness but Rain; Nobody Leaves Corran Island; The Second Signature;
        Watch the Other Door; Undertow Station; A Murmur in the Wires; The Ferryman's List;
        Under Cover of Snow; Last Call from Meridian; The Hostage Clause; Every Exit Locked;
        The Patient Caller; Ink Stained Red; The Kestrel Assignment; Four Seconds of Static;
        What the Lodger Saw; Sleeper Car Nine; The Insider's Widow; Do Not Answer After Ten;
        The Courier from Tallinn; Burn the Logbook; Cut the Blue Wire; The Halloran File;
        A Voice Like Mine; Marked in Chalk; The Embassy Basement; Blind Spot on Route Twelve;
        The Sleepwalker's Passport; Safe House on Linden Avenue; Drowning the Evidence;
        Seventy Fathoms Down; Whiteout at Varga Pass; The Last Honest Spy; Before the Dial Tone;
        The Debt Collector's Daughter; Pretend You Know Me"""
    ),
    "Romance": _list(
        """Two Umbrellas; The Florist of Rue Delacroix; Love, in Smaller Print;
        A Summer in Saint-Amaro; The Letter She Almost Sent; Dancing on the Ferry Deck;
        The Bookseller's Valentine; Once More Around the Lake; Kiss Me in Trieste;
        A Table for the Late Guests; Rosemary and the Pilot; When the Orchestra Slept;
        Between Two Tramlines; The Accordion Player's Bride; Marry Me on Thursday;
        Cherries in October; The Long Way to Juliet; An Almost Perfect Proposal;
        Postcards for Emilia; The Matchmaker of Willow Quay; Snow Over Salamanca;
        Your Name in Lemon Juice; A Waltz for the Caretaker; The Second Spring of Ida Lund;
        Seventeen Valentines; The Gardener's Promise; Moonlight on the Number Six Bus;
        Half of Every Orange; All the Springs We Missed; The Cellist Upstairs;
        Tell Her in Portuguese; Peonies for the Admiral; A Heart at Low Tide;
        The Honeymoon Atlas; Meet Me at the Carousel; Margot, Eventually; The Ice Cream Summer;
        Promise Me Palermo; Come Home, Clementine; The Perfumer and the Sailor;
        Slow Dance in the Laundromat; Yours Until Sunday"""
    ),
    "Science Fiction": _list(
        """The Last Orbit of Calypso; Signal from Tau Nine; Rust Moon; The Memory Exchange;
        Children of the Long Voyage; An Orchard on Europa; Nine Hundred Sunrises;
        The Cobalt Divide; Android Lullaby; Station Perihelion; Dispatches to a Second Earth;
        Two Degrees Kelvin; The Cloud Miners; The Archive of Tomorrow; A Mind of Copper Wire;
        Halfway to Andromeda; The Terraformer's Wife; Quantum Winter; Echoes of Ganymede;
        The Unmapped Star; Static Ocean; Exit Velocity Zero; The Clockwork Colony;
        Beneath the Martian Ice; Version Eleven; The Twin Suns of Odalis; Machine Season;
        The Borrowed Century; Once Upon an Airlock; Against the Solar Tide; The Oxygen Thieves;
        Driftlight; The Day the Satellites Sang; Neon Harvest; Cryohaven; Parallel Street;
        The Girl from Gate Seven; The Helix Garden; Dust of Other Worlds;
        Seven Clones of Martin Vale; The Silence Beyond Pluto; Starboard of Nowhere"""
    ),
    "Crime": _list(
        """The Harbour Street Job; Six Diamonds for Sal; A Cop Named Winter;
        The Butcher's Arithmetic; Grey Snow, Red Snow; The Counterfeit Summer;
        Low Men of Canal Street; Inspector Moreau Takes the Train;
        The Vault Below Saint Brendan's; Knuckle Row; Blood on the Cider Press;
        The Pawnbroker's Niece; A Quiet Word with Vince; Loaded Dice at Lorenzo's;
        The Velvet Racket; Eight Ways to Rob a Casino; The Widow's Cut; A Crooked Furlong;
        Nights at the Bluebird Lounge; The Marseille Receipt; The Informant's Birthday;
        Detective Sarkany's Last Case; Cement Shoes, Silk Tie; The Fixer of Ninth and Main;
        Stolen Saints; A Body at the Regatta; The Getaway Season; Forty Pounds of Silver;
        Smoke Over Garland Street; The Ballad of Frankie Doyle; The Docklands Poisoner;
        No Honour, Some Thieves; The Safecracker Retires; Murder by Candle Auction;
        Two Bullets for Mr. Lang; Bad Money, Good Manners; Locker Nine, Evidence Room;
        Easy Street, Hard Time; The Last Card Game at Rourke's; Undercover on Odessa Row"""
    ),
    "Adventure": _list(
        """The Emerald Caravan; Beyond the Cape of Gales; Captain Marlowe's Compass;
        The Lost Mines of Okari; Riders of the Amber Steppe; The Map on the Monkey's Back;
        Across the Singing Desert; Treasure of the Sunken Bell; The Sky Sailors;
        Nine Days Above the Clouds; Red Sails at Mombasa; The Volcano Road;
        The Falcon and the Sultan's Key; Kings of the White River; Journey to Mount Sorrow;
        The Jungle Telegraph; Into the Crocodile Delta; The Last Pirate of Tortola;
        Expedition Thirteen; Sons of the Monsoon; The Golden Yak; The Balloonists of Lyon;
        The Raft of Tamsin Roe; Seven Knots North; The Pearl Divers of Bahru;
        Escape from Fort Tamarind; The Sabre of Kashmir; A Thousand Miles of Ice;
        Hunters of the Moon Leopard; Wild Horses to Samarkand; The Smugglers of Black Tor;
        Gold Beneath the Glacier; The Archaeologist's Gambit; Racing the Typhoon;
        The Temple of Falling Water; Flight of the Yellow Biplane; The Zanzibar Run;
        The Bridge at Takora Gorge"""
    ),
    "Fantasy": _list(
        """The Thornwood Crown; The Dragon Who Kept Accounts; Wren of the Hollow Hills;
        The Moon Smith; A Kingdom Under the Stairs; The Witch of Candle Lane;
        Song of the Ashen Stag; The Seventh Apprentice; Silverroot; Prince of Moths;
        The Tower That Walked; The Salt Sorceress; The Gods' Night Market;
        The Heron-Bone Flute; A Coronet for the Goose Girl; The River King's Bargain;
        The Last Giant of Eddermoor; A Spell for Drowned Villages; Oak, Ash and Iron;
        The Mirror Road; Queen of the Ninth Winter; The Alchemist of Brass Alley;
        Starling and the Storm Witch; The Mountain Turned Over; The Unicorn Tax; Blackfeather;
        The Enchanter's Holiday; Ruin and Rune; The Gate of Whispering Leaves;
        The Changeling Year; The Knight of Empty Armour; Heirs of the Glass Citadel;
        The Wishing Toll; Saint George Never Came; The Cloak of Many Rivers; Brindlemere"""
    ),
    "Horror": _list(
        """The Cellar at Moss End; They Came with the Fog; Don't Wake Agnes; The Hollow Nursery;
        Teeth in the Orchard; The Visitor in the Wallpaper; Gallowroot; What Follows the Choir;
        The Taxidermist's Guests; Night Feeding; The Scarecrow Smiles; Beneath Saint Orla's;
        Fourteen Steps Down; The Wicker Bride; Something in the Silo; Black Candle Summer;
        The Drowned Bell; Mother Needle; Skin of the Lake; The Haunting of Pike Manor;
        The House That Breathed In; The Undertaker's Lullaby; Nobody Buried Edwin;
        The Grinning Moon; Attic Season; It Knocks Back; A Harvest of Crows;
        The Séance at Number Twelve; Mould; The Red Confessional; Dollhouse for Six;
        The Marsh Remembers; Eyes Behind the Ice; Grave Weather; The Worm Saint;
        The Last Night at Camp Ravenel"""
    ),
    "Family": _list(
        """The Summer We Found a Seal; Biscuit Saves the Circus; The Treehouse Parliament;
        My Teacher Is a Magician; Pip and the Runaway Train; The Great Backyard Olympics;
        A Pony in the Post Office; The Secret of Badger Lane; Snow Day Forever;
        Grandpa's Flying Allotment; The Lemonade Detectives; Hattie Finds a Way;
        The Saturday Kite Club; Our Dog Went to College; The Lighthouse Kids;
        Winnie the Wonder Goat; The Littlest Goalkeeper; Camp Puddlejump;
        The Duck in Row Three; Saving Maple Farm; Twelve Puppies and a Piano;
        The Babysitter from Norway; Oscar and the Otter; A Very Crowded Christmas;
        The Toy Hospital; The Foal on Platform Two; The Holiday Swap Twins;
        The Pancake Prize; Lost and Found at the Fair; The Girl Who Talked to Whales;
        Sam's Rocket Summer; The Mystery of the Missing Mittens"""
    ),
    "Animation": _list(
        """Bramble and Boo; The Fox Who Painted the Sky; Tiny Thunder;
        Kiko and the Paper Boats; The Moonlit Marmots; Clockwork Penguin; Robo and Rosalind;
        The Snail Express; Cloudberry Hill; The Last Paper Dragon; Mina Under the Waves;
        Acorn Knights; The Hedgehog Opera; Button's Big Leap; Where the Walruses Fly;
        The Tin Giraffe; Noodle the Cat Detective; Yuki and the River Spirit;
        Gumdrop Galaxy; The Boy with Cardboard Wings; Puddle Pirates;
        The Owl Who Couldn't Sleep; The Shy Volcano; Pepper Goes to the Moon;
        The Knitted Kingdom; Zazzimo; Beatrix Bat's First Flight; The Toymaker's Shadow;
        Sprout and the Garden Giants; The Turnip Prince; Firefly Junction;
        Otto and the Frog Orchestra"""
    ),
    "Documentary": _list(
        """The Last Salt Makers; Counting Swallows; Voices of Steel Town;
        A Year on the Ice Road; The Bread Ovens of Fez; Inside the Signal Tower;
        Ten Thousand Looms; The Herring Years; The Men Who Paint Bridges;
        The Clock Restorers; The Buried River; Chess in the Park; How We Lost the Elm;
        Night Shift: A Hospital Diary; The Final Pressing; Women of the Tea Hills;
        Sixty Years of Rain; Keepers of the Seed Bank; The Village Under the Reservoir;
        A Brief History of the Pencil; Shepherds of the High Pass; Running the Polar Marathon;
        The Piano Hunters; The Fastest Women in the Valley; Portrait of a Ferry;
        Following the Eels; The Umbrella Menders; Wintering at Base Six"""
    ),
}

COUNTRIES = _list(
    """Argentina; Australia; Brazil; Canada; France; Germany; India; Ireland; Italy; Japan; Kenya;
    Mexico; Nigeria; Poland; Portugal; South Korea; Spain; Sweden; United Kingdom; United States"""
)

OCCUPATIONS = _list(
    """accountant; architect; artist; baker; carpenter; driver; electrician; engineer; farmer;
    gardener; journalist; lawyer; librarian; musician; nurse; physician; programmer; researcher;
    salesperson; teacher"""
)
