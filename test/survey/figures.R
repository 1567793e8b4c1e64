# Standard errors, design effects and intervals of the samples in a folder, by R's package survey.
# Rscript figures.R FOLDER: each sample is a CSV; the figures of all are written out, a line each.
suppressMessages(library(survey))
options(survey.lonely.psu = "fail")
folder <- commandArgs(trailingOnly = TRUE)[1]

say <- function(sample, what, value) {
  cat(sample, what, sprintf("%.8f", as.numeric(value)), "\n", sep = "\t")
}

# Where totals are known, the forms of each group are weighted to that of the group.
design_of <- function(d) {
  design <- plain_design_of(d)
  if (!("total" %in% names(d))) return(design)
  known <- unique(data.frame(group = d$group, Freq = d$total))
  postStratify(design, ~group, known)
}

plain_design_of <- function(d) {
  svydesign(
    ids = if ("cluster" %in% names(d)) ~cluster else ~1,
    strata = if ("stratum" %in% names(d)) ~stratum else NULL,
    weights = ~weight,
    fpc = if ("population" %in% names(d)) ~population else NULL,
    nest = TRUE, data = d
  )
}

mean_of_ratios <- function(design, criteria) {
  totals <- svytotal(reformulate(c(paste0("s", criteria), paste0("b", criteria))), design)
  terms <- paste0("s", criteria, "/b", criteria, collapse = "+")
  svycontrast(totals, parse(text = paste0("(", terms, ")/", length(criteria)))[[1]])
}

for (file in sort(list.files(folder, pattern = "\\.csv$"))) {
  sample <- sub("\\.csv$", "", file)
  d <- read.csv(file.path(folder, file), colClasses = c(group = "character"))
  criteria <- sub("^s", "", grep("^s[0-9]+$", names(d), value = TRUE))
  simple <- !any(c("cluster", "stratum") %in% names(d))
  known <- "total" %in% names(d)
  for (part in c("all", "group")) {
    # A group of people drawn one by one is a sample of its own; else it is a domain of the sample.
    own <- d
    design <- design_of(d)
    if (part == "group") {
      own <- d[d$group == "A", ]
      if (simple && "population" %in% names(d)) next
      design <- if (simple) plain_design_of(own) else subset(design, group == "A")
    }
    index <- mean_of_ratios(design, criteria)
    say(sample, paste(part, "index"), coef(index))
    say(sample, paste(part, "index error"), SE(index))
    for (one in criteria) {
      asked <- own[own[[paste0("b", one)]] == 1, ]
      if (known && part == "all") {
        rest <- 1
        answered <- subset(design, design$variables[[paste0("b", one)]] == 1)
      } else if (simple && "population" %in% names(d)) {
        # The share of people who were asked is that of all forms, not of those that answered.
        rest <- 1 - nrow(d) / d$population[1]
        asked$population <- NULL
        answered <- plain_design_of(asked)
      } else {
        rest <- 1
        answered <- if (simple) plain_design_of(asked) else subset(design, design$variables[[paste0("b", one)]] == 1)
      }
      share <- svymean(reformulate(paste0("s", one)), answered, deff = "replace")
      name <- paste(part, one)
      say(sample, paste(name, "share"), coef(share))
      say(sample, paste(name, "error"), SE(share) * sqrt(rest))
      if (!("population" %in% names(d))) say(sample, paste(name, "effect"), deff(share))
    }
  }
}
