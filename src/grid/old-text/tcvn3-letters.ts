/** The letters of TCVN3 (ABC, fonts named .Vn…) in the order of their codes. */
export const tcvn3Letters =
  "ĂÂÊÔƠƯĐăâêôơưđ\u00af\u00b0\u00b1\u00b2\u00b3\u00b4àảãáạ\u00baằẳẵắ\u00bf\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5ặầẩẫấậè\u00cdẻẽéẹềểễếệìỉ\u00d9\u00da\u00dbĩíịò\u00e0ỏõóọồổỗốộờởỡớợù\u00f0ủũúụừửữứựỳỷỹýỵ\u00ff";

/** Code of the first of them. */
export const firstTcvn3Code = 0xa1;
