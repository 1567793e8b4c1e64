import type { FriendlyGovernmentModel } from "./friendly-government-model.js";
import { bacGiang2021, dongNai2025, haiDuong2024, thachThanh2023 } from "./models.js";

/** The models of friendly government that ship. */
export const friendlyGovernmentModels: {
  readonly dongNai: FriendlyGovernmentModel;
  readonly bacGiang: FriendlyGovernmentModel;
  readonly haiDuong: FriendlyGovernmentModel;
  readonly thachThanh: FriendlyGovernmentModel;
} = {
  dongNai: dongNai2025,
  bacGiang: bacGiang2021,
  haiDuong: haiDuong2024,
  thachThanh: thachThanh2023,
};
