/** Words by which a table says how points are given; the forms read them. */
export const grammarWords =
  "mỗi cứ từng một điểm đ tối đa thì được bị sẽ tính theo công thức sau là như trừ đi giảm bớt mất cho từ đến tới " +
  "dưới trên trở lên tỷ tỉ lệ nếu khi đạt số và không quá vượt hết trong đó với nhưng tổng cộng thưởng thêm mức " +
  "chuẩn đánh giá cách x đối hơn bằng lớn nhỏ thấp cao ít nhất nhiều có chấm trường hợp phát sinh vụ lần kết quả " +
  "còn lại khác ngược những các xuống này của nội dung dừng thôi lấy âm " +
  "đúng đủ năm kỳ quý tháng tiêu chí tương ứng áp dụng thang bảng giao 0 00 1 01 100 2";

/** "1/4 × điểm tối đa" stands in the rule as a share. */
export const shareOfMaximum: RegExp = /\d{1,3} ?\/ ?\d{1,3}(?= ?×? ?(?:số )?điểm)/g;
