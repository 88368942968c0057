import type { ThingId } from './thing.ts';

/**
 * What many a household buys in any year although nothing in its life has changed: a phone case, a pan, a lipstick. Such
 * a thing tells of a stretch of life only beside others. Guessed from general sense: one household in ten or more.
 */
export const ordinaryThings: ReadonlySet<ThingId> = new Set(
  [
    'phone phone-case screen-protector phone-charger charging-cable power-bank wireless-earbuds headphones headset',
    'usb-stick usb-hub mouse mouse-pad keyboard monitor laptop laptop-bag ssd memory-card hdmi-cable router power-strip',
    'tv video-game watch cable-organizer led-strip batteries printer-paper',
    'facial-cleanser toner face-lotion face-cream face-mask sunscreen lip-balm hand-cream body-lotion eye-cream',
    'facial-serum makeup-remover foundation-makeup lipstick eye-makeup perfume hair-ties razor deodorant mouthwash',
    'dental-floss electric-toothbrush eye-drops cotton-pads',
    'sneakers running-shoes leather-shoes high-heels loafers sports-socks dress-shirt bra pajamas swimsuit sun-hat',
    'sun-protection-clothing fleece-jacket backpack tote-bag wallet suitcase water-bottle insulated-flask',
    'frying-pan wok saucepan stockpot rice-cooker pressure-cooker air-fryer kettle cutting-board chefs-knife spatula',
    'peeler colander grater kitchen-scissors apron kitchen-scale oil-dispenser spice-jars storage-jars food-containers',
    'fridge-organizer kitchen-rack dish-rack dinnerware cutlery wine-glasses coffee-mug tea-cup lunch-box tablecloth',
    'trash-can electric-hotpot cookbook paper-plates',
    'tea-bags loose-tea herbal-tea ground-coffee beer steak hotpot-base sugar-free-gum electrolyte-drink',
    'mop broom doormat bath-mat laundry-basket drying-rack storage-box shoe-rack light-bulb table-lamp desk-lamp',
    'night-light string-lights scented-candle vase picture-frame photo-album fresh-flowers throw-pillow throw-blanket',
    'curtains rug towel bed-linen duvet winter-duvet mattress shower-head iron fan space-heater electric-blanket',
    'humidifier vacuum-cleaner hand-tool-set microfiber-cloth all-purpose-cleaner glass-cleaner floor-cleaner',
    'mosquito-repellent body-scale house-plant succulents plant-pot potting-soil balloons red-envelopes',
    'notebook gel-pen pencils eraser sticky-notes highlighters correction-tape file-folder planner novel crime-novel',
    'biography self-help-book popular-science-book comics magazine',
  ].flatMap((line) => line.split(' ')),
);
