/**
 * Verbs by which a report gives somebody's words, in the forms that follow or precede who says them. Nouns that mostly
 * stand for nouns in the present ('claims', 'reports', 'states') are given in the past only.
 */
export const REPORTING =
  'said|says|told|tells|added|adds|noted|stated|stressed|warned|warns|argued|argues|claimed|insisted|insists|announced|replied|responded|commented|remarked|tweeted|wrote|writes|explained|explains|declared|admitted|admits|denied|denies|acknowledged|emphasi[sz]ed|believes|believed|vowed|promised|pledged|urged|suggested|suggests|predicted|predicts|praised|condemned|criticized|criticised|hailed|dismissed|complained|recalled|concluded|pointed out|points out|continued|testified|joked|boasted|lamented|recounted|reiterated|asserted|confirmed|cautioned|quipped|opined|conceded|contended|maintained|revealed';
