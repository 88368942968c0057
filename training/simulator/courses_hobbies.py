"""Courses of things one takes up or buys: a car, running, camping, baking, coffee, photography, a printer; `courses`
says how the lines are read.
"""

TEXT = """
# First service after 3 to 12 months by maker (service guides); wipers 6-12 months, cabin filter yearly.
car | A new car | share=0.06 gifts=1
  choosing | choosing a car | 32 10 0.5
    Car buying magazine 4; Dash camera 1; Car floor mats .5 due=.9
  first weeks | the first weeks with it | 35 8 1
    Car floor mats 3 once lead=7; Dash camera 2.5 once; Phone holder for car 2.5 once;
    New car odor remover 2.5 every=30; Seat covers 1.5 once; Blind spot mirror 1.5 once
  running in | until the first service | 130 22 0.5
    Window sunshade 2 once; Car shampoo 2.5 every=50; Touch-up paint pen 1 once; Car vacuum cleaner 2 once;
    Tire pressure gauge 1.5 once; Engine oil 2 every=200 due=.9; New car odor remover 1 every=40
  upkeep | regular upkeep in the first years | 260 45 0.45
    Windshield washer fluid 2.5 every=50; Engine oil 2.5 every=170; Cabin air filter 2.5 every=170 due=.4;
    Wiper blades 2.5 every=180 due=.5; Car shampoo 2 every=50; Touch-up paint pen 1

# Couch to 5K takes nine weeks (NHS); race plans take 12 to 16 weeks.
running | Taking up running | share=0.06 gifts=1 abandon=0.0015
  starting | the first nine weeks | 63 13 0.75
    Beginner running shoes 3.5 once due=.1; Running socks 2.5; Running shorts 2.5; Sweat headband 1.5;
    Running phone armband 2 once; Couch to 5K training book 2 once due=.1
  habit | a regular five kilometres | 95 22 0.55
    GPS running watch 2 once due=.4; Foam roller 2 once; Reflective running vest 1.5 once;
    Running socks 2 every=60; Running shorts 1.5; Knee brace 1
  race training | training for a race | 110 18 0.7
    Energy gel 3.5 every=25; Race number belt 2 once due=.8; Carbon plate racing shoes 2 once due=.5;
    Compression calf sleeves 2 once; Running hydration vest 1.5 once; Running socks 1.5 every=60
  seasoned | after the first race | 150 40 0.45
    Medal display rack 2 once due=.1; Energy gel 2 every=35; Knee brace 2 once;
    Beginner running shoes 2 every=150 due=.5; Foam roller 1; Running socks 1.5 every=60

# No source but the author's sense of it; lengths are guesses.
camping | Taking up camping | share=0.05 gifts=1 abandon=0.001
  dreaming | reading about it | 30 9 0.6
    Camping guide book 3 once; Camping tent 2.5; Folding camp wagon 1
  first trips | the first trips | 85 20 0.75
    Camping tent 3 once due=.1; Sleeping bag 2.5 once due=.2; Camping mat 2.5 once due=.2;
    Folding camp chair 2 once; Camping lantern 2 once; Insect repellent coil holder 1.5;
    Portable gas stove 1.5 once due=.6; Gas canisters 1 due=.8
  regular | out every few weeks | 170 40 0.6
    Gas canisters 3 every=30; Camp cookware set 2 once due=.2; Insulated cool box 2 once;
    Folding camp wagon 2 once; Canopy tarp 2 once due=.3; Portable gas stove 1 once;
    Insect repellent coil holder 1.5 every=40
  cold season | camping in the cold | 95 18 0.6
    Tent heater 3 once due=.2; Down camping quilt 3 once due=.2; Wood stove for camping 2.5 once;
    Gas canisters 2.5 every=30; Camping lantern 1

# No source; lengths are guesses.
baking | Taking up baking | share=0.05 gifts=1 abandon=0.001
  first bakes | cookies and first sponge cakes | 42 11 0.8
    Electric hand mixer 2.5 once due=.2; Kitchen scale 2.5 once due=.2; Cake flour 2.5 every=30;
    Round cake tin 2 once; Cookie cutters 2 once; Baking paper 2 every=45; Countertop oven 2 once due=.1
  cakes | cream cakes and decoration | 120 28 0.65
    Whipping cream 3.5 every=18; Piping tips set 2 once due=.1 lead=7; Cake turntable 2 once due=.2;
    Food coloring gel 1.5 once; Cake flour 2.5 every=30; Fondant tools 1.5 once due=.6;
    Baking paper 1.5 every=45
  bread | bread | 190 45 0.6
    Bread flour 4 every=25 lead=7; Instant dry yeast 2.5 every=50; Banneton proofing basket 2 once due=.2;
    Bread lame 1.5 once due=.2; Stand mixer 1.5 once due=.3; Loaf tin with lid 2 once due=.1;
    Baking paper 1 every=45

# Descaling every one to three months (a coffee dealer's maintenance guide); a bag of beans lasts two to four
# weeks.
coffee | An espresso machine at home | share=0.05 gifts=1
  choosing | choosing the machine | 26 8 0.7
    Home espresso machine 4 once due=.8; Coffee brewing book 2 once; Burr coffee grinder 1.5
  dialing in | the first weeks with the machine | 45 11 0.9
    Burr coffee grinder 2.5 once due=.1 lead=7; Coffee tamper 2.5 once due=.2;
    Milk frothing jug 2.5 once due=.3; Espresso roast beans 3 every=18; Coffee distributor 1.5 once;
    Knock box 1.5 once; Espresso cups 2 once
  routine | every day | 190 45 0.55
    Espresso roast beans 5 every=20; Coffee machine descaler 2.5 every=75 due=.4;
    Group head cleaning tablets 2 every=90; Machine water filter 2 every=60; Espresso cups .8;
    Single origin beans .7
  refining | better beans and tools | 110 28 0.6
    Single origin beans 4 every=16; Bottomless portafilter 2 once due=.2;
    Coffee scale with timer 2 once due=.2; Barista latte cup 1.5 once; Coffee machine descaler 1.5 every=75;
    Machine water filter 1 every=60

# No source; lengths are guesses.
photography | Taking up photography | share=0.045 gifts=1 abandon=0.001
  choosing | choosing a camera | 30 9 0.65
    Mirrorless camera body 4 once due=.8; Photography basics book 2 once; Camera shoulder bag 1
  learning | learning the camera | 90 22 0.75
    Memory card 3 once due=.05 lead=7; Camera strap 2 once; Camera shoulder bag 2 once;
    UV lens filter 2 once due=.2; Spare camera battery 2 once due=.3; Lens cleaning pen 2 once;
    Photography basics book 1.5 once
  second lens | portraits and landscapes | 150 35 0.55
    Prime lens 3 once due=.15; Travel tripod 2.5 once due=.3; ND filter set 2 once due=.5;
    Speedlight flash 2 once due=.6; Studio light reflector 1.5 once due=.7; Lens cleaning pen 1
  showing | prints, archive and longer lenses | 130 35 0.55
    Photo wall frames 2.5; External photo drive 2.5 once due=.2; Telephoto zoom lens 2 once due=.6;
    Photo backdrop paper 1.5; Glossy photo paper 2.5 every=40; Memory card 1 every=90

# Page yields by ISO/IEC 24711 (a few hundred pages a cartridge); at 60 to 120 pages a month that is 2 to 4
# months.
printer | A home printer | share=0.05 gifts=1
  setting up | choosing and setting up | 24 7 0.8
    Home inkjet printer 4 once due=.4; Printer USB cable 2 once due=.6; A4 printer paper 2.5 due=.8;
    Printer dust cover 1 once
  first set | until the first cartridges are empty | 110 22 0.45
    A4 printer paper 3 every=60; Black ink cartridge 2 every=90 due=.9; Laminating pouches 1.5 once;
    Document folder 2; Glossy photo paper 1.5; Sticker printing paper 1.5; Printer dust cover 1 once
  refills | regular refills | 320 55 0.45
    Black ink cartridge 4 every=85; Color ink cartridge 3 every=110; A4 printer paper 3.5 every=60;
    Ink bottle refill 1.5 every=120; Print head cleaner 1.5 every=150 due=.6; Sticker printing paper .8
"""
