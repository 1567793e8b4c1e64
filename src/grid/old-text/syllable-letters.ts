/** What a Vietnamese syllable may begin with. */
export const onset: RegExp =
  /^(?:ngh|ng|nh|gh|gi|qu|kh|ch|ph|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?/;

/** What may follow, without its tone. */
export const rimes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut
  uy uya uych uyên uyêt uynh uyt uyu uơ ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt`.split(
    /\s+/,
  ),
);
