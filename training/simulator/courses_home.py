"""Courses of pets and of the home: pets, moving, renovation, a wedding; `courses` says how the lines are read."""

TEXT = """
# Home at 8 weeks; social window to 14-16 weeks (AKC puppy timeline, AVMA); adult teeth from 3-5 months, all
# at 7 (veterinary dentition table); adult food at 12 months for most breeds.
puppy | A puppy, from before it comes home to adult food | share=0.055 gifts=0.7
  preparing | the weeks before the puppy comes home | 20 6 1
    Dog crate 3 once; Puppy playpen 2.5 once; Puppy pads 2 due=.8; Puppy collar and leash 2 once due=.8;
    Elevated dog bowl 1.5 once; Puppy dry food 1.5 due=.9
  settling | two to four months old: house training | 60 9 0.8
    Puppy pads 4 every=18; Puppy dry food 3 every=28; Puppy milk powder 2 once due=.2;
    Soft training treats 2 every=30; Dog training clicker 1.5 once due=.5; Puppy collar and leash 1;
    Bitter spray 1 due=.8
  teething | four to seven months old: new teeth | 90 12 0.75
    Puppy chew toy 4 every=30; Bitter spray 2.5 every=50; Puppy dry food 3 every=28;
    Soft training treats 2 every=30; Dog poop bags 2 every=50; Dog flea and tick drops 1.5 every=90
  adolescent | seven to twelve months old | 150 20 0.6
    Dog harness 2.5 once due=.2 lead=10; Puppy dry food 3 every=28; Dog poop bags 2.5 every=50;
    Dog toothpaste and brush 2 every=80; Dog flea and tick drops 2 every=90; Soft training treats 1.5
  grown | one year and older: adult food | 200 35 0.55
    Adult dog food 4 every=40 lead=14; Dog poop bags 2.5 every=50; Dog flea and tick drops 2.5 every=90;
    Dog toothpaste and brush 1.5 every=80

# Home at 8-10 weeks, vaccines to 16 weeks, neutering at 4-6 months, kitten food to 12 months (VCA Hospitals;
# ASPCA).
kitten | A kitten, from before it comes home to adult food | share=0.055 gifts=0.6
  preparing | the weeks before the kitten comes home | 16 5 1
    Cat litter box 3 once; Cat carrier 3 once due=.8; Tofu cat litter 2 due=.8; Kitten dry food 1.5 due=.9;
    Cat scratching post 1.5 once
  settling | two to four months old | 60 9 0.8
    Kitten wet food pouches 3.5 every=20; Kitten dry food 3 every=30; Tofu cat litter 3 every=18;
    Cat feather wand 2.5; Kitten vaccine record case 1.5 once due=.2; Cat scratching post 1.5 once
  neutering | four to seven months old | 90 12 0.7
    Recovery suit for cats 3 once due=.5; Soft cone collar 2.5 once due=.5; Kitten dry food 3 every=30;
    Tofu cat litter 3 every=18; Cat water fountain 1.5 once; Cat feather wand 1
  junior | seven to twelve months old | 150 20 0.6
    Cat tree 2.5 once due=.2; Cat water fountain 2 once; Fountain filter 1.5 every=45;
    Kitten dry food 3 every=30; Tofu cat litter 3 every=18; Cat grooming brush 2 once
  grown | one year and older: adult food | 200 35 0.55
    Adult cat food 4 every=40 lead=14; Hairball paste 2.5 every=60; Fountain filter 2 every=45;
    Tofu cat litter 3 every=18; Cat grooming brush 1

# Eight-week moving checklists: sort out at 8 weeks, supplies at 6, packing from 4 (howstuffworks, movers'
# lists).
moving | Moving to another home | share=0.07 gifts=0.3
  planning | the new home is found; sorting out | 28 8 0.7
    Large woven moving bag 1.5; Vacuum storage bags 2.5; Moving boxes 2 due=.8; Laser distance meter 1 once;
    Marker pens .7
  packing | packing before moving day | 28 6 1.1
    Moving boxes 4 due=.3; Packing tape 3.5; Bubble wrap 2.5; Large woven moving bag 2;
    Fragile stickers 2 once; Marker pens 1.5; Furniture sliders 1.5 once due=.9;
    Folding hand truck 1.5 once due=.8
  arriving | moving day and the first days | 14 4 1
    Deep cleaning kit 3 once due=.2 lead=7; Door lock cylinder 2.5 once; Shower curtain 2 once;
    Extension lead 2; Furniture sliders 1
  settling in | the first weeks in the new home | 55 14 0.7
    Curtain panels 3 once due=.3; Shoe rack 2 once; Extension lead 1.5; Bathroom wall shelf 2 once;
    Shower curtain 1 once; Dining table .7 once; Sofa .7 once

# Demolition one week, rough-in two to four, a kitchen 6 to 12 weeks in all (remodeling timelines of
# builders).
renovation | Renovating a home | share=0.05 gifts=0.1
  planning | measuring and choosing | 45 12 0.7
    Laser distance meter 3 once due=.2; Tile sample kit 3; Paint color fan 2.5 once;
    Dust mask with filter .5
  rough work | demolition, water and electricity | 32 8 0.9
    Demolition hammer 1.5 once due=.1; Dust mask with filter 2.5; Rubble bags 3 due=.3;
    Floor protection film 2 once; Electrical cable 2.5 due=.6; PPR water pipe 2.5 due=.6
  surfaces | tiles, walls and floors | 38 9 0.9
    Waterproof coating 2 due=.1 lead=7; Tile adhesive 2.5 due=.3; Tile grout 2.5 due=.5;
    Interior wall paint 3 due=.7; Paint roller set 2.5 due=.7; Masking tape 2;
    Laminate flooring 2 once due=.8
  fitting | bathroom, kitchen and lights | 30 8 0.9
    Rain shower set 2.5 once; Ceramic toilet 2 once due=.3; Kitchen sink 2 once due=.4;
    Ceiling light 2.5 due=.6; Range hood 1.5 once; Silicone sealant 2.5
  airing out | airing and furnishing | 60 16 0.65
    Formaldehyde remover 3.5 every=30; Sofa 2 once due=.6; Dining table 2 once due=.6;
    Curtain panels 1.5 once due=.7; Silicone sealant .5

# Engagements last about 15 months on average in the United States (wedding-industry surveys); shopping is
# later.
wedding | Getting married | share=0.05 gifts=1.5
  planning | engaged; the day is being fixed | 140 35 0.4
    Wedding planning notebook 2.5 once due=.1; Engagement ring box 1.5 once due=.1;
    Wedding bands 3 once due=.7; Wedding dress 1.5 once due=.9
  outfits | clothes and invitations | 85 18 0.7
    Wedding dress 3 once due=.3; Groom's suit 2.5 once due=.5; Bridesmaid dress 2 due=.6;
    Wedding invitations 3 once due=.7; Wedding shoes 2 once due=.6
  final month | the last weeks before the day | 33 5 1.1
    Wedding sweets boxes 3 due=.3; Double happiness stickers 3 due=.6; Balloon decoration set 2 once due=.7;
    Guest book 2 once due=.4; Bride's hair accessories 2 due=.5; Red envelopes 2.5 due=.6;
    Red bedding set 2 once due=.4
  honeymoon | the day itself and the honeymoon | 20 5 0.8
    Honeymoon travel pouches 3 once due=.2 lead=10; Matching swimwear 3 once due=.2 lead=10;
    Thank-you cards 2 due=.7
  newlywed | the first months after | 75 18 0.4
    Wedding photo album 3 once due=.4; Thank-you cards 1.5; Couple's slippers 2 once;
    Red bedding set .5 once
"""
