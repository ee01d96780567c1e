# English. The form of a line is described at LexiconFile.
Common: the of to and in is we you for will be this that with or are our your if not please
Number=1: one | a single
Number=2: two | couple of | a couple of
Number=3: three
Number=4: four
Number=5: five
Number=6: six
Number=7: seven
Number=8: eight
Number=9: nine
Number=10: ten
Number=12: twelve
Number=14: fourteen
Number=15: fifteen
Number=20: twenty
Number=24: twenty four
Number=30: thirty
Number=45: forty five
Number=48: forty eight
Number=60: sixty
Number=72: seventy two
Number=90: ninety
Unit=H: hour | hours | hrs | hr | h
Unit=D: day | days
Unit=W: week | weeks
Unit=M: month | months
Unit=Y: year | years
