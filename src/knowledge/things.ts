import type { Things } from './thing.ts';
import { accessories } from './things/accessories.ts';
import { airAppliances } from './things/air-appliances.ts';
import { aquarium } from './things/aquarium.ts';
import { babyCare } from './things/baby-care.ts';
import { babyClothesAndToys } from './things/baby-clothes-and-toys.ts';
import { babyFood } from './things/baby-food.ts';
import { babyGear } from './things/baby-gear.ts';
import { bags } from './things/bags.ts';
import { baking } from './things/baking.ts';
import { bakingIngredients } from './things/baking-ingredients.ts';
import { ballSports } from './things/ball-sports.ts';
import { beautyAndBody } from './things/beauty-and-body.ts';
import { beddingAndTextiles } from './things/bedding-and-textiles.ts';
import { bedroomAndDesk } from './things/bedroom-and-desk.ts';
import { books } from './things/books.ts';
import { camping } from './things/camping.ts';
import { campingComfort } from './things/camping-comfort.ts';
import { carCare } from './things/car-care.ts';
import { carFitting } from './things/car-fitting.ts';
import { cat } from './things/cat.ts';
import { catCare } from './things/cat-care.ts';
import { children } from './things/children.ts';
import { childrensBooks } from './things/childrens-books.ts';
import { childrensClothes } from './things/childrens-clothes.ts';
import { childrensToys } from './things/childrens-toys.ts';
import { clothes } from './things/clothes.ts';
import { coffee } from './things/coffee.ts';
import { computing } from './things/computing.ts';
import { cooking } from './things/cooking.ts';
import { craftsArt } from './things/crafts-art.ts';
import { craftsMaking } from './things/crafts-making.ts';
import { craftsNeedle } from './things/crafts-needle.ts';
import { cycling } from './things/cycling.ts';
import { cyclingGear } from './things/cycling-gear.ts';
import { decoration } from './things/decoration.ts';
import { desk } from './things/desk.ts';
import { dog } from './things/dog.ts';
import { dogCare } from './things/dog-care.ts';
import { dormAndFirstJob } from './things/dorm-and-first-job.ts';
import { drinks } from './things/drinks.ts';
import { elderCare } from './things/elder-care.ts';
import { exams } from './things/exams.ts';
import { eyes } from './things/eyes.ts';
import { festivals } from './things/festivals.ts';
import { filmPhotography } from './things/film-photography.ts';
import { fishing } from './things/fishing.ts';
import { floorAppliances } from './things/floor-appliances.ts';
import { foodAndDrink } from './things/food-and-drink.ts';
import { furniture } from './things/furniture.ts';
import { gaming } from './things/gaming.ts';
import { gardenAndPlants } from './things/garden-and-plants.ts';
import { gardenLiving } from './things/garden-living.ts';
import { gardenTools } from './things/garden-tools.ts';
import { guitars } from './things/guitars.ts';
import { gym } from './things/gym.ts';
import { hairAndTeeth } from './things/hair-and-teeth.ts';
import { health } from './things/health.ts';
import { hiking } from './things/hiking.ts';
import { homeTextiles } from './things/home-textiles.ts';
import { household } from './things/household.ts';
import { householdSupplies } from './things/household-supplies.ts';
import { kitchenMachines } from './things/kitchen-machines.ts';
import { kitchenTools } from './things/kitchen-tools.ts';
import { largeAppliances } from './things/large-appliances.ts';
import { laundry } from './things/laundry.ts';
import { lighting } from './things/lighting.ts';
import { makeupAndShaving } from './things/makeup-and-shaving.ts';
import { movingAndBathroom } from './things/moving-and-bathroom.ts';
import { music } from './things/music.ts';
import { nursery } from './things/nursery.ts';
import { partyAndGifts } from './things/party-and-gifts.ts';
import { phonesAndTablets } from './things/phones-and-tablets.ts';
import { photoAndFilm } from './things/photo-and-film.ts';
import { plantsAndLawn } from './things/plants-and-lawn.ts';
import { potsAndWatering } from './things/pots-and-watering.ts';
import { pregnancyAndNursing } from './things/pregnancy-and-nursing.ts';
import { printing } from './things/printing.ts';
import { racketSports } from './things/racket-sports.ts';
import { renovation } from './things/renovation.ts';
import { running } from './things/running.ts';
import { schoolAndOffice } from './things/school-and-office.ts';
import { shoes } from './things/shoes.ts';
import { smallPets } from './things/small-pets.ts';
import { smartHome } from './things/smart-home.ts';
import { snacksAndFreshFood } from './things/snacks-and-fresh-food.ts';
import { soundAndVision } from './things/sound-and-vision.ts';
import { storage } from './things/storage.ts';
import { tea } from './things/tea.ts';
import { toolsAndRenovation } from './things/tools-and-renovation.ts';
import { toysAndCollectibles } from './things/toys-and-collectibles.ts';
import { toysAndGames } from './things/toys-and-games.ts';
import { travel } from './things/travel.ts';
import { twoWheels } from './things/two-wheels.ts';
import { underwearAndSleepwear } from './things/underwear-and-sleepwear.ts';
import { waterFilters } from './things/water-filters.ts';
import { waterSports } from './things/water-sports.ts';
import { wedding } from './things/wedding.ts';
import { winterSports } from './things/winter-sports.ts';
import { yoga } from './things/yoga.ts';

/** Core words by the file that keeps them: what is known together is found in the same rooms and shops. */
export const thingGroups: readonly Things[] = [
  accessories,
  airAppliances,
  aquarium,
  babyCare,
  babyClothesAndToys,
  babyFood,
  babyGear,
  bags,
  bakingIngredients,
  baking,
  ballSports,
  beautyAndBody,
  beddingAndTextiles,
  bedroomAndDesk,
  books,
  campingComfort,
  camping,
  carCare,
  carFitting,
  catCare,
  cat,
  children,
  childrensBooks,
  childrensClothes,
  childrensToys,
  clothes,
  coffee,
  computing,
  cooking,
  craftsArt,
  craftsMaking,
  craftsNeedle,
  cyclingGear,
  cycling,
  decoration,
  desk,
  dogCare,
  dog,
  dormAndFirstJob,
  drinks,
  elderCare,
  exams,
  eyes,
  festivals,
  filmPhotography,
  fishing,
  floorAppliances,
  foodAndDrink,
  furniture,
  gaming,
  gardenAndPlants,
  gardenLiving,
  gardenTools,
  guitars,
  gym,
  hairAndTeeth,
  health,
  hiking,
  homeTextiles,
  householdSupplies,
  household,
  kitchenMachines,
  kitchenTools,
  largeAppliances,
  laundry,
  lighting,
  makeupAndShaving,
  movingAndBathroom,
  music,
  nursery,
  partyAndGifts,
  phonesAndTablets,
  photoAndFilm,
  plantsAndLawn,
  potsAndWatering,
  pregnancyAndNursing,
  printing,
  racketSports,
  renovation,
  running,
  schoolAndOffice,
  shoes,
  smallPets,
  smartHome,
  snacksAndFreshFood,
  soundAndVision,
  storage,
  tea,
  toolsAndRenovation,
  toysAndCollectibles,
  toysAndGames,
  travel,
  twoWheels,
  underwearAndSleepwear,
  waterFilters,
  waterSports,
  wedding,
  winterSports,
  yoga,
];

/** Every core word we know, by id; read where packs are built, never in a page. */
export const things: Things = Object.assign({}, ...thingGroups);
