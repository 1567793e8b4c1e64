# Ranks that samples of several units support, by R: t.test of Welch for means, prop.test for shares
# and p.adjust of Holm; where villages were drawn, standard errors of the package survey.
# Rscript ranks.R FOLDER: each CSV has a row a form: unit, cluster (may be absent), s1, s2, ...
suppressMessages(library(survey))
folder <- commandArgs(trailingOnly = TRUE)[1]

by_villages <- function(own, column) {
  design <- svydesign(ids = ~cluster, weights = ~one, data = transform(own, one = 1))
  mean <- svymean(reformulate(column), design)
  list(mean = as.numeric(coef(mean)), variance = as.numeric(SE(mean))^2, df = degf(design))
}

welch <- function(one, other, v1, v2) {
  (v1 + v2)^2 / (v1^2 / one$df + v2^2 / other$df)
}

chance <- function(a, b, column) {
  if (!("cluster" %in% names(a))) {
    if (column == "index") return(t.test(a$index, b$index)$p.value)
    counts <- c(sum(a[[column]]), sum(b[[column]]))
    return(prop.test(counts, c(nrow(a), nrow(b)), correct = FALSE)$p.value)
  }
  one <- by_villages(a, column)
  other <- by_villages(b, column)
  if (column == "index") {
    t <- (one$mean - other$mean) / sqrt(one$variance + other$variance)
    return(2 * pt(-abs(t), welch(one, other, one$variance, other$variance)))
  }
  # The people whom a share is worth, never more than there are.
  n1 <- min(one$mean * (1 - one$mean) / one$variance, nrow(a))
  n2 <- min(other$mean * (1 - other$mean) / other$variance, nrow(b))
  all <- (one$mean * n1 + other$mean * n2) / (n1 + n2)
  t <- (one$mean - other$mean) / sqrt(all * (1 - all) * (1 / n1 + 1 / n2))
  2 * pt(-abs(t), welch(one, other, 1 / n1, 1 / n2))
}

for (file in sort(list.files(folder, pattern = "\\.csv$"))) {
  d <- read.csv(file.path(folder, file))
  d$index <- rowMeans(d[grep("^s[0-9]+$", names(d))])
  units <- split(d, d$unit)
  for (column in c("index", "s1")) {
    figures <- sapply(units, function(own) mean(own[[column]]))
    units_in_order <- names(units)[order(-figures, names(units))]
    pairs <- combn(units_in_order, 2)
    p <- apply(pairs, 2, function(pair) chance(units[[pair[1]]], units[[pair[2]]], column))
    corrected <- p.adjust(p, "holm")
    sure <- corrected < 0.05
    for (at in seq_along(units_in_order)) {
      own <- units_in_order[at]
      best <- 1 + sum(sure & pairs[2, ] == own)
      worst <- length(units) - sum(sure & pairs[1, ] == own)
      step <- which(pairs[1, ] == own & pairs[2, ] == units_in_order[at + 1])
      chances <- if (length(step) == 0) c(NA, NA) else c(p[step], corrected[step])
      cat(sub("\\.csv$", "", file), column, own, sum(figures > figures[own]) + 1, best, worst,
        sprintf("%.6f", chances), sep = "\t")
      cat("\n")
    }
  }
}
