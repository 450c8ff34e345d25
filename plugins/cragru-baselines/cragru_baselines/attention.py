    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


U    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


'    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


'    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


'    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


+    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


U    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


Y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


C    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


H    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


C    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


G    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


V    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


6    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


4    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


C    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


Y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


C    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


H    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


C    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


G    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


O    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


#    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


O    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


C    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


8    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


9    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


D    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


4    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


#    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


#    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


D    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


@    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


'    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


'    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


;    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


`    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


`    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


`    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


`    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


C    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


V    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


`    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


`    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


`    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


`    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


{    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


{    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


{    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


}    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


}    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


{    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


{    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


}    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


}    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


}    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


V    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


V    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


V    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


V    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


B    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


F    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


|    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


~    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


+    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


+    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


/    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


+    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


G    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


O    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


D    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


q    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


O    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


q    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


O    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


D    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


q    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


K    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


@    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


+    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


@    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


~    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


L    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


3    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


q    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


q    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


|    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


~    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


q    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


H    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


|    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


~    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


x    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


6    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


4    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


O    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


C    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


+    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


S    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


O    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


C    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


D    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


6    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


4    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


6    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


4    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


6    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


4    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


I    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


6    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


4    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


q    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


q    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


2    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


#    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


+    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


y    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


"    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


[    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


k    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


]    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


+    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


w    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


z    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


9    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


9    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


/    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


9    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


9    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


q    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


8    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


R    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


A    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


T    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


E    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


/    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


9    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


*    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


v    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


N    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


P    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


-    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


W    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


=    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


_    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


L    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


>    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


0    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


f    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


i    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


g    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


,    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


s    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


+    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


1    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


:    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


p    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


o    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


c    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


h    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


m    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


b    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


t    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


u    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


     with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


.    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


l    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


a    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


r    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


n    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


e    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


d    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


(    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


)    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))



    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


