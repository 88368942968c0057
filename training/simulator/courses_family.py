"""Courses of children, school and study; `courses` says how the lines are read."""

TEXT = """
# Complementary feeding from 6 months: WHO guideline 2023, 6 to 23 months. Whole milk after 12 months: AAP.
# Diaper sizes by weight (NB to 5 kg, S 4-8, M 6-11, L 9-14) set against WHO weight-for-age medians.
baby | A child, from the last months of pregnancy to the third birthday | share=0.085 gifts=4
  expecting | pregnant; the child is due within about four months | 112 18 0.7
    Maternity pillow 2 once; Maternity leggings 2; Stretch mark cream 2 every=45; Nursing bra 2 due=.7;
    Hospital bag set 3 once due=.75; Baby crib 2 once due=.6; Baby stroller 2 once due=.65;
    Infant car seat 2 once due=.8
  newborn | birth to about three months | 91 10 0.9
    Newborn diapers 4 every=18 due=.2 lead=20; Small diapers 2 every=22 due=.8; Baby wipes 3 every=25;
    Swaddle blanket 2 lead=20; Umbilical care kit 1.5 once due=.1 lead=14; Breast pump 2 once lead=14;
    Anti-colic baby bottle 2 lead=14; Stage 1 infant formula 3 every=14; Night light for feeding 1.5 once;
    High-contrast cards 1.5 once due=.5; Diaper cream 1.5 every=45; Baby monitor 1 once
  infant | about three to six months old | 91 12 0.8
    Small diapers 3 every=22 due=.2; Medium diapers 3 every=25 due=.8; Baby wipes 2.5 every=25;
    Stage 1 infant formula 3 every=14; Baby play gym 2 once due=.3; Soft teether 2 due=.6;
    Diaper cream 1 every=45; Silicone bibs 1 due=.9; High chair 1.5 once due=.9
  weaning | six to twelve months: first solid food and crawling | 183 18 0.75
    Medium diapers 4 every=25; Stage 2 follow-on formula 3 every=14 lead=10;
    Baby rice cereal 3 every=30 due=.15 lead=14; Fruit and vegetable puree 2.5 every=20; Silicone bibs 1.5;
    Baby food maker 1.5 once due=.2; Crawling mat 2 once due=.3 lead=14; Safety gate 1.5 once due=.6;
    Straw sippy cup 1.5 due=.5; Baby wipes 2 every=25; Soft teether 1
  toddler | one to two years old: walking | 365 30 0.6
    Large pull-up diapers 4 every=28; Stage 3 toddler milk 3 every=25 lead=10;
    First walking shoes 2.5 every=80 due=.2; Push walker toy 1.5 once due=.1 lead=20;
    Large building blocks 1.5; Toddler bed rail 1.2 once due=.6; Baby wipes 2 every=30
  potty | two to three years old: out of diapers | 365 40 0.5
    Potty seat 2 once due=.25 lead=20; Potty training pants 2.5 every=60 due=.35;
    Large pull-up diapers 1.5 every=35 due=.15; Balance bike 1.5 once due=.6; Large building blocks 1.5;
    Stage 3 toddler milk 1.5 every=30

# Compulsory school begins at six on 1 September (Compulsory Education Law, article 11); terms by common
# calendars.
school | A child who starts primary school | share=0.05 gifts=1 begins=06-10
  getting ready | the summer before first grade | 66 3 0.5
    Pencil grip set 2; Picture reading cards 3 due=.4; Kids' study desk 2 once due=.6;
    Abacus counting frame 2 once; Skipping rope with counter 1
  school rush | the weeks around the first school day | 28 3 1
    Kids' school backpack 4 once due=.3 lead=10; Name labels for clothes 2.5 once due=.5;
    Book covers 3 due=.8; Large grid exercise books 2.5 due=.7; Kids' lunch box 2 once due=.5;
    Pencil grip set 1
  first term | first term of first grade | 135 4 0.55
    Large grid exercise books 3 every=40; School red scarf 1.5 due=.2;
    Skipping rope with counter 2 once due=.3; Children's raincoat 1.5 once; Abacus counting frame 1 once;
    Kids' study desk 1 once; Picture reading cards 1.5
  winter holiday | the first winter holiday | 31 3 0.5
    Winter holiday workbook 4 once due=.2 lead=10; Picture reading cards 2; Skipping rope with counter 1
  second term | second term of first grade | 130 4 0.5
    Large grid exercise books 3 every=40; Book covers 2.5 due=.1; Children's raincoat 2.5 once due=.4;
    School red scarf 2; Name labels for clothes 1

# Admission letters in July, registration around 1 September, CET-4 in December and June (National Education
# Examinations Authority).
freshman | The first year at university | share=0.05 gifts=1 begins=07-01
  admitted | admitted, before packing | 36 4 0.5
    Student laptop 3 once due=.6; Large suitcase 2 once due=.8; Noise-cancelling earplugs .5
  move-in | packing for the dormitory and the first days there | 36 4 1.1
    Dorm bedding set 3 once due=.6; Bed curtain 2.5 once due=.7; Campus mosquito net 2 once due=.6;
    Shower caddy 2 once due=.7; Military training insoles 2.5 due=.75; Dorm power strip 2 once due=.7;
    Large suitcase 2 once due=.2; Clip-on bed fan 1.5 once; Moving boxes .3
  first term | first term at university | 126 4 0.6
    Bunk bed table 2 once due=.1; English test vocabulary book 2.5 once due=.5;
    Loose-leaf notebook 3 every=35; Noise-cancelling earplugs 2 every=70; Hot water bag 2 once due=.6;
    Clip-on bed fan .5 once
  winter holiday | home for the winter holiday | 41 3 0.3
    Large suitcase 1 once due=.1; English test vocabulary book 2; Learner driver theory book 2.5 once
  second term | second term at university | 128 4 0.5
    Loose-leaf notebook 3 every=35; English test vocabulary book 2 due=.6; Campus mosquito net 1.5 due=.6;
    Clip-on bed fan 2 once due=.8; Noise-cancelling earplugs 2 every=70

# The college entrance examination is on 7 and 8 June (encyclopedia article on the National College Entrance
# Examination); results and choice of subjects follow in late June.
exam | The last year of senior high school with the college entrance examination | share=0.05 gifts=1 begins=09-01
  first review | first round of review, autumn and winter | 162 5 0.55
    Past exam papers collection 2 once due=.6; Mistake notebook 3 every=40; Formula pocket book 2 once;
    Eye-care study lamp 2 once due=.2; Neck and shoulder massager .7 once
  sprint | the last hundred days | 100 4 0.7
    Mock exam paper set 4 every=30; Countdown calendar board 2 once due=.05 lead=10;
    Past exam papers collection 2 every=45; Shelled walnuts 2 every=25; Neck and shoulder massager 1.5 once;
    Mistake notebook 1.5 every=40
  exam weeks | the weeks around the examination | 24 3 1
    Answer sheet pencil set 4 once due=.4; Clear exam pouch 3.5 once due=.4;
    Lucky red T-shirt 3 once due=.45; Shelled walnuts 1.5 every=20
  after the exam | free summer and choosing a university | 70 5 0.7
    Major guide for applicants 3 once due=.15; Learner driver theory book 2.5 once due=.4;
    Contact lens starter kit 2 every=30; Instant camera film 2 due=.4
"""
