import type { LifeTimelines } from './life-timeline.ts';
import { aquariumTimelines } from './timelines/aquarium.ts';
import { babyTimelines } from './timelines/baby.ts';
import { badmintonTimelines } from './timelines/badminton.ts';
import { bakingTimelines } from './timelines/baking.ts';
import { barbecueTimelines } from './timelines/barbecue.ts';
import { basketballTimelines } from './timelines/basketball.ts';
import { beachTimelines } from './timelines/beach.ts';
import { calligraphyTimelines } from './timelines/calligraphy.ts';
import { campingTimelines } from './timelines/camping.ts';
import { carTimelines } from './timelines/car.ts';
import { careTimelines } from './timelines/care.ts';
import { coffeeTimelines } from './timelines/coffee.ts';
import { cookingTimelines } from './timelines/cooking.ts';
import { cyclingTimelines } from './timelines/cycling.ts';
import { drawingTimelines } from './timelines/drawing.ts';
import { eBikeTimelines } from './timelines/e-bike.ts';
import { examsTimelines } from './timelines/exams.ts';
import { eyesTimelines } from './timelines/eyes.ts';
import { filmPhotographyTimelines } from './timelines/film-photography.ts';
import { firstFlatTimelines } from './timelines/first-flat.ts';
import { fishingTimelines } from './timelines/fishing.ts';
import { floorAndAirTimelines } from './timelines/floor-and-air.ts';
import { footballTimelines } from './timelines/football.ts';
import { gamingTimelines } from './timelines/gaming.ts';
import { guitarTimelines } from './timelines/guitar.ts';
import { gymTimelines } from './timelines/gym.ts';
import { hikingTimelines } from './timelines/hiking.ts';
import { homeBrewingTimelines } from './timelines/home-brewing.ts';
import { homeCinemaTimelines } from './timelines/home-cinema.ts';
import { homeOfficeTimelines } from './timelines/home-office.ts';
import { housePlantsTimelines } from './timelines/house-plants.ts';
import { humidifierTimelines } from './timelines/humidifier.ts';
import { kindergartenTimelines } from './timelines/kindergarten.ts';
import { kitchenTimelines } from './timelines/kitchen.ts';
import { kittenTimelines } from './timelines/kitten.ts';
import { knittingTimelines } from './timelines/knitting.ts';
import { lawnTimelines } from './timelines/lawn.ts';
import { learningTimelines } from './timelines/learning.ts';
import { makeupAndShavingTimelines } from './timelines/makeup-and-shaving.ts';
import { modelsTimelines } from './timelines/models.ts';
import { movingTimelines } from './timelines/moving.ts';
import { partiesTimelines } from './timelines/parties.ts';
import { phonesAndLaptopsTimelines } from './timelines/phones-and-laptops.ts';
import { photographyTimelines } from './timelines/photography.ts';
import { pianoTimelines } from './timelines/piano.ts';
import { pregnancyTimelines } from './timelines/pregnancy.ts';
import { printersTimelines } from './timelines/printers.ts';
import { puppyTimelines } from './timelines/puppy.ts';
import { renovationTimelines } from './timelines/renovation.ts';
import { runningTimelines } from './timelines/running.ts';
import { schoolTimelines } from './timelines/school.ts';
import { sewingTimelines } from './timelines/sewing.ts';
import { skiingTimelines } from './timelines/skiing.ts';
import { skinTimelines } from './timelines/skin.ts';
import { smallPetsTimelines } from './timelines/small-pets.ts';
import { smartHomeTimelines } from './timelines/smart-home.ts';
import { swimmingTimelines } from './timelines/swimming.ts';
import { teaTimelines } from './timelines/tea.ts';
import { teethTimelines } from './timelines/teeth.ts';
import { tennisTimelines } from './timelines/tennis.ts';
import { terraceTimelines } from './timelines/terrace.ts';
import { travelTimelines } from './timelines/travel.ts';
import { universityTimelines } from './timelines/university.ts';
import { vegetableGardenTimelines } from './timelines/vegetable-garden.ts';
import { waterAndDishesTimelines } from './timelines/water-and-dishes.ts';
import { weddingTimelines } from './timelines/wedding.ts';
import { workTimelines } from './timelines/work.ts';
import { yogaTimelines } from './timelines/yoga.ts';

/** Every stretch of life we know the course of, by id. */
export const lifeTimelines: LifeTimelines = {
  ...aquariumTimelines,
  ...babyTimelines,
  ...badmintonTimelines,
  ...bakingTimelines,
  ...barbecueTimelines,
  ...basketballTimelines,
  ...beachTimelines,
  ...calligraphyTimelines,
  ...campingTimelines,
  ...carTimelines,
  ...careTimelines,
  ...coffeeTimelines,
  ...cookingTimelines,
  ...cyclingTimelines,
  ...drawingTimelines,
  ...eBikeTimelines,
  ...examsTimelines,
  ...eyesTimelines,
  ...filmPhotographyTimelines,
  ...firstFlatTimelines,
  ...fishingTimelines,
  ...floorAndAirTimelines,
  ...footballTimelines,
  ...gamingTimelines,
  ...guitarTimelines,
  ...gymTimelines,
  ...hikingTimelines,
  ...homeBrewingTimelines,
  ...homeCinemaTimelines,
  ...homeOfficeTimelines,
  ...housePlantsTimelines,
  ...humidifierTimelines,
  ...kindergartenTimelines,
  ...kitchenTimelines,
  ...kittenTimelines,
  ...knittingTimelines,
  ...lawnTimelines,
  ...learningTimelines,
  ...makeupAndShavingTimelines,
  ...modelsTimelines,
  ...movingTimelines,
  ...partiesTimelines,
  ...phonesAndLaptopsTimelines,
  ...photographyTimelines,
  ...pianoTimelines,
  ...pregnancyTimelines,
  ...printersTimelines,
  ...puppyTimelines,
  ...renovationTimelines,
  ...runningTimelines,
  ...schoolTimelines,
  ...sewingTimelines,
  ...skiingTimelines,
  ...skinTimelines,
  ...smallPetsTimelines,
  ...smartHomeTimelines,
  ...swimmingTimelines,
  ...teaTimelines,
  ...teethTimelines,
  ...tennisTimelines,
  ...terraceTimelines,
  ...travelTimelines,
  ...universityTimelines,
  ...vegetableGardenTimelines,
  ...waterAndDishesTimelines,
  ...weddingTimelines,
  ...workTimelines,
  ...yogaTimelines,
};
