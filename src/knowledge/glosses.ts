import { accessories } from './glosses/accessories.ts';
import { airAppliances } from './glosses/air-appliances.ts';
import { aquarium } from './glosses/aquarium.ts';
import { babyCare } from './glosses/baby-care.ts';
import { babyClothesAndToys } from './glosses/baby-clothes-and-toys.ts';
import { babyFood } from './glosses/baby-food.ts';
import { babyGear } from './glosses/baby-gear.ts';
import { bags } from './glosses/bags.ts';
import { baking } from './glosses/baking.ts';
import { bakingIngredients } from './glosses/baking-ingredients.ts';
import { ballSports } from './glosses/ball-sports.ts';
import { beautyAndBody } from './glosses/beauty-and-body.ts';
import { beddingAndTextiles } from './glosses/bedding-and-textiles.ts';
import { bedroomAndDesk } from './glosses/bedroom-and-desk.ts';
import { books } from './glosses/books.ts';
import { camping } from './glosses/camping.ts';
import { campingComfort } from './glosses/camping-comfort.ts';
import { carCare } from './glosses/car-care.ts';
import { carFitting } from './glosses/car-fitting.ts';
import { cat } from './glosses/cat.ts';
import { catCare } from './glosses/cat-care.ts';
import { children } from './glosses/children.ts';
import { childrensBooks } from './glosses/childrens-books.ts';
import { childrensClothes } from './glosses/childrens-clothes.ts';
import { childrensToys } from './glosses/childrens-toys.ts';
import { clothes } from './glosses/clothes.ts';
import { coffee } from './glosses/coffee.ts';
import { computing } from './glosses/computing.ts';
import { cooking } from './glosses/cooking.ts';
import { craftsArt } from './glosses/crafts-art.ts';
import { craftsMaking } from './glosses/crafts-making.ts';
import { craftsNeedle } from './glosses/crafts-needle.ts';
import { cycling } from './glosses/cycling.ts';
import { cyclingGear } from './glosses/cycling-gear.ts';
import { decoration } from './glosses/decoration.ts';
import { desk } from './glosses/desk.ts';
import { dog } from './glosses/dog.ts';
import { dogCare } from './glosses/dog-care.ts';
import { dormAndFirstJob } from './glosses/dorm-and-first-job.ts';
import { drinks } from './glosses/drinks.ts';
import { elderCare } from './glosses/elder-care.ts';
import { exams } from './glosses/exams.ts';
import { eyes } from './glosses/eyes.ts';
import { festivals } from './glosses/festivals.ts';
import { filmPhotography } from './glosses/film-photography.ts';
import { fishing } from './glosses/fishing.ts';
import { floorAppliances } from './glosses/floor-appliances.ts';
import { foodAndDrink } from './glosses/food-and-drink.ts';
import { furniture } from './glosses/furniture.ts';
import { gaming } from './glosses/gaming.ts';
import { gardenAndPlants } from './glosses/garden-and-plants.ts';
import { gardenLiving } from './glosses/garden-living.ts';
import { gardenTools } from './glosses/garden-tools.ts';
import { guitars } from './glosses/guitars.ts';
import { gym } from './glosses/gym.ts';
import { hairAndTeeth } from './glosses/hair-and-teeth.ts';
import { health } from './glosses/health.ts';
import { hiking } from './glosses/hiking.ts';
import { homeTextiles } from './glosses/home-textiles.ts';
import { household } from './glosses/household.ts';
import { householdSupplies } from './glosses/household-supplies.ts';
import { kitchenMachines } from './glosses/kitchen-machines.ts';
import { kitchenTools } from './glosses/kitchen-tools.ts';
import { largeAppliances } from './glosses/large-appliances.ts';
import { laundry } from './glosses/laundry.ts';
import { lighting } from './glosses/lighting.ts';
import { makeupAndShaving } from './glosses/makeup-and-shaving.ts';
import { movingAndBathroom } from './glosses/moving-and-bathroom.ts';
import { music } from './glosses/music.ts';
import { nursery } from './glosses/nursery.ts';
import { partyAndGifts } from './glosses/party-and-gifts.ts';
import { phonesAndTablets } from './glosses/phones-and-tablets.ts';
import { photoAndFilm } from './glosses/photo-and-film.ts';
import { plantsAndLawn } from './glosses/plants-and-lawn.ts';
import { potsAndWatering } from './glosses/pots-and-watering.ts';
import { pregnancyAndNursing } from './glosses/pregnancy-and-nursing.ts';
import { printing } from './glosses/printing.ts';
import { racketSports } from './glosses/racket-sports.ts';
import { renovation } from './glosses/renovation.ts';
import { running } from './glosses/running.ts';
import { schoolAndOffice } from './glosses/school-and-office.ts';
import { shoes } from './glosses/shoes.ts';
import { smallPets } from './glosses/small-pets.ts';
import { smartHome } from './glosses/smart-home.ts';
import { snacksAndFreshFood } from './glosses/snacks-and-fresh-food.ts';
import { soundAndVision } from './glosses/sound-and-vision.ts';
import { storage } from './glosses/storage.ts';
import { tea } from './glosses/tea.ts';
import { toolsAndRenovation } from './glosses/tools-and-renovation.ts';
import { toysAndCollectibles } from './glosses/toys-and-collectibles.ts';
import { toysAndGames } from './glosses/toys-and-games.ts';
import { travel } from './glosses/travel.ts';
import { twoWheels } from './glosses/two-wheels.ts';
import { underwearAndSleepwear } from './glosses/underwear-and-sleepwear.ts';
import { waterFilters } from './glosses/water-filters.ts';
import { waterSports } from './glosses/water-sports.ts';
import { wedding } from './glosses/wedding.ts';
import { winterSports } from './glosses/winter-sports.ts';
import { yoga } from './glosses/yoga.ts';
import type { Glosses } from './thing.ts';

/** How else things are called and described, by id; written without a look at any shop. */
export const glosses: Glosses = {
  ...accessories,
  ...airAppliances,
  ...aquarium,
  ...babyCare,
  ...babyClothesAndToys,
  ...babyFood,
  ...babyGear,
  ...bags,
  ...bakingIngredients,
  ...baking,
  ...ballSports,
  ...beautyAndBody,
  ...beddingAndTextiles,
  ...bedroomAndDesk,
  ...books,
  ...campingComfort,
  ...camping,
  ...carCare,
  ...carFitting,
  ...catCare,
  ...cat,
  ...children,
  ...childrensBooks,
  ...childrensClothes,
  ...childrensToys,
  ...clothes,
  ...coffee,
  ...computing,
  ...cooking,
  ...craftsArt,
  ...craftsMaking,
  ...craftsNeedle,
  ...cyclingGear,
  ...cycling,
  ...decoration,
  ...desk,
  ...dogCare,
  ...dog,
  ...dormAndFirstJob,
  ...drinks,
  ...elderCare,
  ...exams,
  ...eyes,
  ...festivals,
  ...filmPhotography,
  ...fishing,
  ...floorAppliances,
  ...foodAndDrink,
  ...furniture,
  ...gaming,
  ...gardenAndPlants,
  ...gardenLiving,
  ...gardenTools,
  ...guitars,
  ...gym,
  ...hairAndTeeth,
  ...health,
  ...hiking,
  ...homeTextiles,
  ...householdSupplies,
  ...household,
  ...kitchenMachines,
  ...kitchenTools,
  ...largeAppliances,
  ...laundry,
  ...lighting,
  ...makeupAndShaving,
  ...movingAndBathroom,
  ...music,
  ...nursery,
  ...partyAndGifts,
  ...phonesAndTablets,
  ...photoAndFilm,
  ...plantsAndLawn,
  ...potsAndWatering,
  ...pregnancyAndNursing,
  ...printing,
  ...racketSports,
  ...renovation,
  ...running,
  ...schoolAndOffice,
  ...shoes,
  ...smallPets,
  ...smartHome,
  ...snacksAndFreshFood,
  ...soundAndVision,
  ...storage,
  ...tea,
  ...toolsAndRenovation,
  ...toysAndCollectibles,
  ...toysAndGames,
  ...travel,
  ...twoWheels,
  ...underwearAndSleepwear,
  ...waterFilters,
  ...waterSports,
  ...wedding,
  ...winterSports,
  ...yoga,
};
