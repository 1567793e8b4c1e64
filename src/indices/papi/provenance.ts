import type { Instrument, Provenance } from "../../criteria-set/provenance.js";

/** Where structures and ends of the provincial PAPI come from. */
export const papiWorkbooks: Instrument = {
  title: "PAPI: bảng dữ liệu các năm 2011-2019 của papi.org.vn, lưu trong kho mã công khai",
  issuer: "CECODES, VFF-CRT, RTA & UNDP",
  read: {
    vi: "tên nội dung và nội dung thành phần, thang điểm in kèm, giá trị của 63 tỉnh",
    en: "names of dimensions and sub-dimensions, printed scales, values of 63 provinces",
  },
  url: "https://github.com/mdtrinh/vietnam_elections",
};

/** Provenance of a structure, with what must be known of its years. */
export function papiProvenance(vi: string, en: string): Provenance {
  return {
    status: "partial",
    instruments: [papiWorkbooks],
    note: {
      vi: `Công thức chính thức không đọc được; cận của thang và công thức được suy ra từ số liệu công bố. ${vi}`,
      en: `The official formulas could not be read; ends of scales and formulas are recovered from published data. ${en}`,
    },
  };
}
