// Made from the files of data by `npm run data`.
import type { FriendlyGovernmentModel } from "./friendly-government-model.js";
import { bacGiang2021 } from "./models/bac-giang-2021.js";
import { dongNai2025 } from "./models/dong-nai-2025.js";
import { haiDuong2024 } from "./models/hai-duong-2024.js";
import { thachThanh2023 } from "./models/thach-thanh-2023.js";

/** Every model of friendly government that ships with this version of chiso. */
export const allFriendlyGovernmentModels: readonly FriendlyGovernmentModel[] = [
  bacGiang2021,
  dongNai2025,
  haiDuong2024,
  thachThanh2023,
];
