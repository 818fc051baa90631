//! Languages.

use api_model::ApiModel;

/// A language and the country where it is spoken.
#[doc(alias = "LanguageEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Arabic, Argentina.
    #[serde(rename = "ar_AR")]
    ArAr,
    /// Afar, Eritrea.
    #[serde(rename = "aa_ER")]
    AaEr,
    /// Afrikaans, Namibia.
    #[serde(rename = "af_NA")]
    AfNa,
    /// Afrikaans, South Africa.
    #[serde(rename = "af_ZA")]
    AfZa,
    /// Amharic, Ethiopia.
    #[serde(rename = "am_ET")]
    AmEt,
    /// Arabic, United Arab Emirates.
    #[serde(rename = "ar_AE")]
    ArAe,
    /// Arabic, Bahrain.
    #[serde(rename = "ar_BH")]
    ArBh,
    /// Arabic, Djibouti.
    #[serde(rename = "ar_DJ")]
    ArDj,
    /// Arabic, Algeria.
    #[serde(rename = "ar_DZ")]
    ArDz,
    /// Arabic, Egypt.
    #[serde(rename = "ar_EG")]
    ArEg,
    /// Arabic, Eritrea.
    #[serde(rename = "ar_ER")]
    ArEr,
    /// Arabic, Iraq.
    #[serde(rename = "ar_IQ")]
    ArIq,
    /// Arabic, Jordan.
    #[serde(rename = "ar_JO")]
    ArJo,
    /// Arabic, Comoros.
    #[serde(rename = "ar_KM")]
    ArKm,
    /// Arabic, Kuwait.
    #[serde(rename = "ar_KW")]
    ArKw,
    /// Arabic, Lebanon.
    #[serde(rename = "ar_LB")]
    ArLb,
    /// Arabic, Libya.
    #[serde(rename = "ar_LY")]
    ArLy,
    /// Arabic, Morocco.
    #[serde(rename = "ar_MA")]
    ArMa,
    /// Arabic, Mauritania.
    #[serde(rename = "ar_MR")]
    ArMr,
    /// Arabic, Oman.
    #[serde(rename = "ar_OM")]
    ArOm,
    /// Arabic, Palestinian Territories.
    #[serde(rename = "ar_PS")]
    ArPs,
    /// Arabic, Qatar.
    #[serde(rename = "ar_QA")]
    ArQa,
    /// Arabic, Saudi Arabia.
    #[serde(rename = "ar_SA")]
    ArSa,
    /// Arabic, Sudan.
    #[serde(rename = "ar_SD")]
    ArSd,
    /// Arabic, Syria.
    #[serde(rename = "ar_SY")]
    ArSy,
    /// Arabic, Chad.
    #[serde(rename = "ar_TD")]
    ArTd,
    /// Arabic, Tunisia.
    #[serde(rename = "ar_TN")]
    ArTn,
    /// Arabic, Yemen.
    #[serde(rename = "ar_YE")]
    ArYe,
    /// Aymara, Bolivia.
    #[serde(rename = "ay_BO")]
    AyBo,
    /// Aymara, Peru.
    #[serde(rename = "ay_PE")]
    AyPe,
    /// Azerbaijani, Azerbaijan.
    #[serde(rename = "az_AZ")]
    AzAz,
    /// Azerbaijani, Iran.
    #[serde(rename = "az_IR")]
    AzIr,
    /// Belarusian, Belarus.
    #[serde(rename = "be_BY")]
    BeBy,
    /// Bulgarian, Bulgaria.
    #[serde(rename = "bg_BG")]
    BgBg,
    /// Bislama, Vanuatu.
    #[serde(rename = "bi_VU")]
    BiVu,
    /// Bangla, Bangladesh.
    #[serde(rename = "bn_BD")]
    BnBd,
    /// Bangla, India.
    #[serde(rename = "bn_IN")]
    BnIn,
    /// Bosnian, Bosnia & Herzegovina.
    #[serde(rename = "bs_BA")]
    BsBa,
    /// Bosnian, Montenegro.
    #[serde(rename = "bs-ME")]
    BsMe,
    /// Blin, Eritrea.
    #[serde(rename = "byn_ER")]
    BynEr,
    /// Catalan, Andorra.
    #[serde(rename = "ca_AD")]
    CaAd,
    /// Catalan, Spain.
    #[serde(rename = "ca_ES")]
    CaEs,
    /// Catalan, France.
    #[serde(rename = "ca_FR")]
    CaFr,
    /// Catalan, Italy.
    #[serde(rename = "ca_IT")]
    CaIt,
    /// Chamorro, Guam.
    #[serde(rename = "ch_GU")]
    ChGu,
    /// Czech, Czechia.
    #[serde(rename = "cs_CZ")]
    CsCz,
    /// Danish, Denmark.
    #[serde(rename = "da_DK")]
    DaDk,
    /// German, Austria.
    #[serde(rename = "de_AT")]
    DeAt,
    /// German, Belgium.
    #[serde(rename = "de_BE")]
    DeBe,
    /// German, Switzerland.
    #[serde(rename = "de_CH")]
    DeCh,
    /// German, Germany.
    #[serde(rename = "de_DE")]
    DeDe,
    /// German, Liechtenstein.
    #[serde(rename = "de_LI")]
    DeLi,
    /// German, Luxembourg.
    #[serde(rename = "de_LU")]
    DeLu,
    /// German, Vatican City.
    #[serde(rename = "de_VA")]
    DeVa,
    /// German, Maldives.
    #[serde(rename = "de_MV")]
    DeMv,
    /// Divehi, Maldives.
    #[serde(rename = "dv_MV")]
    DvMv,
    /// Dzongkha, Bhutan.
    #[serde(rename = "dz_BT")]
    DzBt,
    /// Greek, Cyprus.
    #[serde(rename = "el_CY")]
    ElCy,
    /// Greek, Greece.
    #[serde(rename = "el_GR")]
    ElGr,
    /// English, Antigua & Barbuda.
    #[serde(rename = "en_AG")]
    EnAg,
    /// English, Anguilla.
    #[serde(rename = "en_AI")]
    EnAi,
    /// English, American Samoa.
    #[serde(rename = "en_AS")]
    EnAs,
    /// English, Australia.
    #[serde(rename = "en_AU")]
    EnAu,
    /// English, Barbados.
    #[serde(rename = "en_BB")]
    EnBb,
    /// English, Belgium.
    #[serde(rename = "en_BE")]
    EnBe,
    /// English, Bermuda.
    #[serde(rename = "en_BM")]
    EnBm,
    /// English, Bahamas.
    #[serde(rename = "en_BS")]
    EnBs,
    /// English, Botswana.
    #[serde(rename = "en_BW")]
    EnBw,
    /// English, Belize.
    #[serde(rename = "en_BZ")]
    EnBz,
    /// English, Canada.
    #[serde(rename = "en_CA")]
    EnCa,
    /// English, Cocos (Keeling) Islands.
    #[serde(rename = "en_CC")]
    EnCc,
    /// English, Cook Islands.
    #[serde(rename = "en_CK")]
    EnCk,
    /// English, Cameroon.
    #[serde(rename = "en_CM")]
    EnCm,
    /// English, Curaçao.
    #[serde(rename = "en_CW")]
    EnCw,
    /// English, Christmas Island.
    #[serde(rename = "en_CX")]
    EnCx,
    /// English, Diego Garcia.
    #[serde(rename = "en_DG")]
    EnDg,
    /// English, Dominica.
    #[serde(rename = "en_DM")]
    EnDm,
    /// English, Eritrea.
    #[serde(rename = "en_ER")]
    EnEr,
    /// English, Fiji.
    #[serde(rename = "en_FJ")]
    EnFj,
    /// English, Falkland Islands.
    #[serde(rename = "en_FK")]
    EnFk,
    /// English, Micronesia.
    #[serde(rename = "en_FM")]
    EnFm,
    /// English, United Kingdom.
    #[serde(rename = "en_GB")]
    EnGb,
    /// English, Grenada.
    #[serde(rename = "en_GD")]
    EnGd,
    /// English, Guernsey.
    #[serde(rename = "en_GG")]
    EnGg,
    /// English, Ghana.
    #[serde(rename = "en_GH")]
    EnGh,
    /// English, Gibraltar.
    #[serde(rename = "en_GI")]
    EnGi,
    /// English, Gambia.
    #[serde(rename = "en_GM")]
    EnGm,
    /// English, South Georgia & South Sandwich Islands.
    #[serde(rename = "en_GS")]
    EnGs,
    /// English, Guam.
    #[serde(rename = "en_GU")]
    EnGu,
    /// English, Guyana.
    #[serde(rename = "en_GY")]
    EnGy,
    /// English, Hong Kong SAR China.
    #[serde(rename = "en_HK")]
    EnHk,
    /// English, Ireland.
    #[serde(rename = "en_IE")]
    EnIe,
    /// English, Isle of Man.
    #[serde(rename = "en_IM")]
    EnIm,
    /// English, India.
    #[serde(rename = "en_IN")]
    EnIn,
    /// English, British Indian Ocean Territory.
    #[serde(rename = "en_IO")]
    EnIo,
    /// English, Jersey.
    #[serde(rename = "en_JE")]
    EnJe,
    /// English, Jamaica.
    #[serde(rename = "en_JM")]
    EnJm,
    /// English, Kenya.
    #[serde(rename = "en_KE")]
    EnKe,
    /// English, Kiribati.
    #[serde(rename = "en_KI")]
    EnKi,
    /// English, St. Kitts & Nevis.
    #[serde(rename = "en_KN")]
    EnKn,
    /// English, Cayman Islands.
    #[serde(rename = "en_KY")]
    EnKy,
    /// English, St. Lucia.
    #[serde(rename = "en_LC")]
    EnLc,
    /// English, Liberia.
    #[serde(rename = "en_LR")]
    EnLr,
    /// English, Lesotho.
    #[serde(rename = "en_LS")]
    EnLs,
    /// English, St. Martin.
    #[serde(rename = "en_MF")]
    EnMf,
    /// English, Madagascar.
    #[serde(rename = "en_MG")]
    EnMg,
    /// English, Marshall Islands.
    #[serde(rename = "en_MH")]
    EnMh,
    /// English, Macao SAR China.
    #[serde(rename = "en_MO")]
    EnMo,
    /// English, Northern Mariana Islands.
    #[serde(rename = "en_MP")]
    EnMp,
    /// English, Montserrat.
    #[serde(rename = "en_MS")]
    EnMs,
    /// English, Malta.
    #[serde(rename = "en_MT")]
    EnMt,
    /// English, Mauritius.
    #[serde(rename = "en_MU")]
    EnMu,
    /// English, Malawi.
    #[serde(rename = "en_MW")]
    EnMw,
    /// English, Malaysia.
    #[serde(rename = "en_MY")]
    EnMy,
    /// English, Namibia.
    #[serde(rename = "en_NA")]
    EnNa,
    /// English, Norfolk Island.
    #[serde(rename = "en_NF")]
    EnNf,
    /// English, Nigeria.
    #[serde(rename = "en_NG")]
    EnNg,
    /// English, Netherlands.
    #[serde(rename = "en_NL")]
    EnNl,
    /// English, Nauru.
    #[serde(rename = "en_NR")]
    EnNr,
    /// English, Niue.
    #[serde(rename = "en_NU")]
    EnNu,
    /// English, New Zealand.
    #[serde(rename = "en_NZ")]
    EnNz,
    /// English, Papua New Guinea.
    #[serde(rename = "en_PG")]
    EnPg,
    /// English, Philippines.
    #[serde(rename = "en_PH")]
    EnPh,
    /// English, Pakistan.
    #[serde(rename = "en_PK")]
    EnPk,
    /// English, Pitcairn Islands.
    #[serde(rename = "en_PN")]
    EnPn,
    /// English, Puerto Rico.
    #[serde(rename = "en_PR")]
    EnPr,
    /// English, Palau.
    #[serde(rename = "en_PW")]
    EnPw,
    /// English, Rwanda.
    #[serde(rename = "en_RW")]
    EnRw,
    /// English, Solomon Islands.
    #[serde(rename = "en_SB")]
    EnSb,
    /// English, Seychelles.
    #[serde(rename = "en_SC")]
    EnSc,
    /// English, Sudan.
    #[serde(rename = "en_SD")]
    EnSd,
    /// English, Singapore.
    #[serde(rename = "en_SG")]
    EnSg,
    /// English, St. Helena.
    #[serde(rename = "en_SH")]
    EnSh,
    /// English, Sierra Leone.
    #[serde(rename = "en_SL")]
    EnSl,
    /// English, South Sudan.
    #[serde(rename = "en_SS")]
    EnSs,
    /// English, Sint Maarten.
    #[serde(rename = "en_SX")]
    EnSx,
    /// English, Eswatini.
    #[serde(rename = "en_SZ")]
    EnSz,
    /// English, Turks & Caicos Islands.
    #[serde(rename = "en_TC")]
    EnTc,
    /// English, Tokelau.
    #[serde(rename = "en_TK")]
    EnTk,
    /// English, Tonga.
    #[serde(rename = "en_TO")]
    EnTo,
    /// English, Trinidad & Tobago.
    #[serde(rename = "en_TT")]
    EnTt,
    /// English, Tuvalu.
    #[serde(rename = "en_TV")]
    EnTv,
    /// English, Tanzania.
    #[serde(rename = "en_TZ")]
    EnTz,
    /// English, Uganda.
    #[serde(rename = "en_UG")]
    EnUg,
    /// English, U.S. Outlying Islands.
    #[serde(rename = "en_UM")]
    EnUm,
    /// English, United States.
    #[serde(rename = "en_US")]
    EnUs,
    /// English, St. Vincent & Grenadines.
    #[serde(rename = "en_VC")]
    EnVc,
    /// English, British Virgin Islands.
    #[serde(rename = "en_VG")]
    EnVg,
    /// English, U.S. Virgin Islands.
    #[serde(rename = "en_VI")]
    EnVi,
    /// English, Vanuatu.
    #[serde(rename = "en_VU")]
    EnVu,
    /// English, Samoa.
    #[serde(rename = "en_WS")]
    EnWs,
    /// English, South Africa.
    #[serde(rename = "en_ZA")]
    EnZa,
    /// English, Zambia.
    #[serde(rename = "en_ZM")]
    EnZm,
    /// English, Zimbabwe.
    #[serde(rename = "en_ZW")]
    EnZw,
    /// Spanish, Argentina.
    #[serde(rename = "es_AR")]
    EsAr,
    /// Spanish, Bolivia.
    #[serde(rename = "es_BO")]
    EsBo,
    /// Spanish, Belize.
    #[serde(rename = "es_BZ")]
    EsBz,
    /// Spanish, Chile.
    #[serde(rename = "es_CL")]
    EsCl,
    /// Spanish, Colombia.
    #[serde(rename = "es_CO")]
    EsCo,
    /// Spanish, Costa Rica.
    #[serde(rename = "es_CR")]
    EsCr,
    /// Spanish, Cuba.
    #[serde(rename = "es_CU")]
    EsCu,
    /// Spanish, Dominican Republic.
    #[serde(rename = "es_DO")]
    EsDo,
    /// Spanish, Ceuta & Melilla.
    #[serde(rename = "es_EA")]
    EsEa,
    /// Spanish, Ecuador.
    #[serde(rename = "es_EC")]
    EsEc,
    /// Spanish, Western Sahara.
    #[serde(rename = "es_EH")]
    EsEh,
    /// Spanish, Spain.
    #[serde(rename = "es_ES")]
    EsEs,
    /// Spanish, Equatorial Guinea.
    #[serde(rename = "es_GQ")]
    EsGq,
    /// Spanish, Guatemala.
    #[serde(rename = "es_GT")]
    EsGt,
    /// Spanish, Honduras.
    #[serde(rename = "es_HN")]
    EsHn,
    /// Spanish, Canary Islands.
    #[serde(rename = "es_IC")]
    EsIc,
    /// Spanish, Laos.
    #[serde(rename = "es_LA")]
    EsLa,
    /// Spanish, Mexico.
    #[serde(rename = "es_MX")]
    EsMx,
    /// Spanish, Nicaragua.
    #[serde(rename = "es_NI")]
    EsNi,
    /// Spanish, Panama.
    #[serde(rename = "es_PA")]
    EsPa,
    /// Spanish, Peru.
    #[serde(rename = "es_PE")]
    EsPe,
    /// Spanish, Philippines.
    #[serde(rename = "es_PH")]
    EsPh,
    /// Spanish, Puerto Rico.
    #[serde(rename = "es_PR")]
    EsPr,
    /// Spanish, Paraguay.
    #[serde(rename = "es_PY")]
    EsPy,
    /// Spanish, El Salvador.
    #[serde(rename = "es_SV")]
    EsSv,
    /// Spanish, United States.
    #[serde(rename = "es_US")]
    EsUs,
    /// Spanish, Uruguay.
    #[serde(rename = "es_UY")]
    EsUy,
    /// Spanish, Venezuela.
    #[serde(rename = "es_VE")]
    EsVe,
    /// Estonian, Estonia.
    #[serde(rename = "et_EE")]
    EtEe,
    /// Persian, Afghanistan.
    #[serde(rename = "fa_AF")]
    FaAf,
    /// Persian, Iran.
    #[serde(rename = "fa_IR")]
    FaIr,
    /// Fang, Gabon.
    #[serde(rename = "fan_GA")]
    FanGa,
    /// Fula, Cameroon.
    #[serde(rename = "ff_CM")]
    FfCm,
    /// Fula, Guinea.
    #[serde(rename = "ff_GN")]
    FfGn,
    /// Fula, Mauritania.
    #[serde(rename = "ff_MR")]
    FfMr,
    /// Fula, Senegal.
    #[serde(rename = "ff_SN")]
    FfSn,
    /// Fula, Burkina Faso.
    #[serde(rename = "ff_BF")]
    FfBf,
    /// Finnish, Finland.
    #[serde(rename = "fi_FI")]
    FiFi,
    /// Fijian, Fiji.
    #[serde(rename = "fj_FJ")]
    FjFj,
    /// Faroese, Faroe Islands.
    #[serde(rename = "fo_FO")]
    FoFo,
    /// French, Belgium.
    #[serde(rename = "fr_BE")]
    FrBe,
    /// French, Burkina Faso.
    #[serde(rename = "fr_BF")]
    FrBf,
    /// French, Burundi.
    #[serde(rename = "fr_BI")]
    FrBi,
    /// French, Benin.
    #[serde(rename = "fr_BJ")]
    FrBj,
    /// French, St. Barthélemy.
    #[serde(rename = "fr_BL")]
    FrBl,
    /// French, Canada.
    #[serde(rename = "fr_CA")]
    FrCa,
    /// French, Congo - Kinshasa.
    #[serde(rename = "fr_CD")]
    FrCd,
    /// French, Central African Republic.
    #[serde(rename = "fr_CF")]
    FrCf,
    /// French, Congo - Brazzaville.
    #[serde(rename = "fr_CG")]
    FrCg,
    /// French, Switzerland.
    #[serde(rename = "fr_CH")]
    FrCh,
    /// French, Côte d’Ivoire.
    #[serde(rename = "fr_CI")]
    FrCi,
    /// French, Cameroon.
    #[serde(rename = "fr_CM")]
    FrCm,
    /// French, Djibouti.
    #[serde(rename = "fr_DJ")]
    FrDj,
    /// French, Algeria.
    #[serde(rename = "fr_DZ")]
    FrDz,
    /// French, France.
    #[serde(rename = "fr_FR")]
    FrFr,
    /// French, Gabon.
    #[serde(rename = "fr_GA")]
    FrGa,
    /// French, French Guiana.
    #[serde(rename = "fr_GF")]
    FrGf,
    /// French, Guernsey.
    #[serde(rename = "fr_GG")]
    FrGg,
    /// French, Guinea.
    #[serde(rename = "fr_GN")]
    FrGn,
    /// French, Guadeloupe.
    #[serde(rename = "fr_GP")]
    FrGp,
    /// French, Equatorial Guinea.
    #[serde(rename = "fr_GQ")]
    FrGq,
    /// French, Haiti.
    #[serde(rename = "fr_HT")]
    FrHt,
    /// French, Comoros.
    #[serde(rename = "fr_KM")]
    FrKm,
    /// French, Jersey.
    #[serde(rename = "fr_JE")]
    FrJe,
    /// French, Luxembourg.
    #[serde(rename = "fr_LU")]
    FrLu,
    /// French, Lebanon.
    #[serde(rename = "fr_LB")]
    FrLb,
    /// French, Morocco.
    #[serde(rename = "fr_MA")]
    FrMa,
    /// French, Monaco.
    #[serde(rename = "fr_MC")]
    FrMc,
    /// French, St. Martin.
    #[serde(rename = "fr_MF")]
    FrMf,
    /// French, Madagascar.
    #[serde(rename = "fr_MG")]
    FrMg,
    /// French, Mali.
    #[serde(rename = "fr_ML")]
    FrMl,
    /// French, Martinique.
    #[serde(rename = "fr_MQ")]
    FrMq,
    /// French, Mauritania.
    #[serde(rename = "fr_MR")]
    FrMr,
    /// French, Mauritius.
    #[serde(rename = "fr_MU")]
    FrMu,
    /// French, New Caledonia.
    #[serde(rename = "fr_NC")]
    FrNc,
    /// French, Niger.
    #[serde(rename = "fr_NE")]
    FrNe,
    /// French, French Polynesia.
    #[serde(rename = "fr_PF")]
    FrPf,
    /// French, St. Pierre & Miquelon.
    #[serde(rename = "fr_PM")]
    FrPm,
    /// French, Réunion.
    #[serde(rename = "fr_RE")]
    FrRe,
    /// French, Rwanda.
    #[serde(rename = "fr_RW")]
    FrRw,
    /// French, Seychelles.
    #[serde(rename = "fr_SC")]
    FrSc,
    /// French, Senegal.
    #[serde(rename = "fr_SN")]
    FrSn,
    /// French, Syria.
    #[serde(rename = "fr_SY")]
    FrSy,
    /// French, Chad.
    #[serde(rename = "fr_TD")]
    FrTd,
    /// French, French Southern Territories.
    #[serde(rename = "fr_TF")]
    FrTf,
    /// French, Togo.
    #[serde(rename = "fr_TG")]
    FrTg,
    /// French, Tunisia.
    #[serde(rename = "fr_TN")]
    FrTn,
    /// French, Vanuatu.
    #[serde(rename = "fr_VU")]
    FrVu,
    /// French, Vatican City.
    #[serde(rename = "fr_VA")]
    FrVa,
    /// French, Wallis & Futuna.
    #[serde(rename = "fr_WF")]
    FrWf,
    /// French, Mayotte.
    #[serde(rename = "fr_YT")]
    FrYt,
    /// Irish, Ireland.
    #[serde(rename = "ga_IE")]
    GaIe,
    /// Guarani, Paraguay.
    #[serde(rename = "gn_PY")]
    GnPy,
    /// Guarani, Argentina.
    #[serde(rename = "gn_AR")]
    GnAr,
    /// Gujarati, India.
    #[serde(rename = "gu_IN")]
    GuIn,
    /// Manx, Isle of Man.
    #[serde(rename = "gv_IM")]
    GvIm,
    /// Hebrew, Israel.
    #[serde(rename = "he_IL")]
    HeIl,
    /// Hindi, India.
    #[serde(rename = "hi_IN")]
    HiIn,
    /// Croatian, Bosnia & Herzegovina.
    #[serde(rename = "hr_BA")]
    HrBa,
    /// Croatian, Croatia.
    #[serde(rename = "hr_HR")]
    HrHr,
    /// Croatian, Montenegro.
    #[serde(rename = "hr_ME")]
    HrMe,
    /// Haitian Creole, Haiti.
    #[serde(rename = "ht_HT")]
    HtHt,
    /// Hungarian, Hungary.
    #[serde(rename = "hu_HU")]
    HuHu,
    /// Armenian, Armenia.
    #[serde(rename = "hy_AM")]
    HyAm,
    /// Armenian, Cyprus.
    #[serde(rename = "hy_CY")]
    HyCy,
    /// Indonesian, Indonesia.
    #[serde(rename = "id_ID")]
    IdId,
    /// Icelandic, Iceland.
    #[serde(rename = "is_IS")]
    IsIs,
    /// Italian, Switzerland.
    #[serde(rename = "it_CH")]
    ItCh,
    /// Italian, Italy.
    #[serde(rename = "it_IT")]
    ItIt,
    /// Italian, San Marino.
    #[serde(rename = "it_SM")]
    ItSm,
    /// Italian, Vatican City.
    #[serde(rename = "it_VA")]
    ItVa,
    /// Japanese, Japan.
    #[serde(rename = "ja_JP")]
    JaJp,
    /// Georgian, Georgia.
    #[serde(rename = "ka_GE")]
    KaGe,
    /// Kongo, Congo - Kinshasa.
    #[serde(rename = "kg_CD")]
    KgCd,
    /// Kazakh, Kazakhstan.
    #[serde(rename = "kk_KZ")]
    KkKz,
    /// Kalaallisut, Greenland.
    #[serde(rename = "kl_GL")]
    KlGl,
    /// Khmer, Cambodia.
    #[serde(rename = "km_KH")]
    KmKh,
    /// Korean, North Korea.
    #[serde(rename = "ko_KP")]
    KoKp,
    /// Korean, South Korea.
    #[serde(rename = "ko_KR")]
    KoKr,
    /// Kurdish, Iraq.
    #[serde(rename = "ku_IQ")]
    KuIq,
    /// Kyrgyz, Kyrgyzstan.
    #[serde(rename = "ky_KG")]
    KyKg,
    /// Latin, Vatican City.
    #[serde(rename = "la_VA")]
    LaVa,
    /// Luxembourgish, Luxembourg.
    #[serde(rename = "lb_LU")]
    LbLu,
    /// Lingala, Angola.
    #[serde(rename = "ln_AO")]
    LnAo,
    /// Lingala, Congo - Kinshasa.
    #[serde(rename = "ln_CD")]
    LnCd,
    /// Lingala, Central African Republic.
    #[serde(rename = "ln_CF")]
    LnCf,
    /// Lingala, Congo - Brazzaville.
    #[serde(rename = "ln_CG")]
    LnCg,
    /// Lao, Laos.
    #[serde(rename = "lo_LA")]
    LoLa,
    /// Lithuanian, Lithuania.
    #[serde(rename = "lt_LT")]
    LtLt,
    /// Luba-Katanga, Congo - Kinshasa.
    #[serde(rename = "lu_CD")]
    LuCd,
    /// Latvian, Latvia.
    #[serde(rename = "lv_LV")]
    LvLv,
    /// Malagasy, Madagascar.
    #[serde(rename = "mg_MG")]
    MgMg,
    /// Marshallese, Marshall Islands.
    #[serde(rename = "mh_MH")]
    MhMh,
    /// Māori, New Zealand.
    #[serde(rename = "mi_NZ")]
    MiNz,
    /// Macedonian, North Macedonia.
    #[serde(rename = "mk_MK")]
    MkMk,
    /// Mongolian, Mongolia.
    #[serde(rename = "mn_MN")]
    MnMn,
    /// Marathi, India.
    #[serde(rename = "mr_IN")]
    MrIn,
    /// Malay, Brunei.
    #[serde(rename = "ms_BN")]
    MsBn,
    /// Malay, Malaysia.
    #[serde(rename = "ms_MY")]
    MsMy,
    /// Malay, Singapore.
    #[serde(rename = "ms_SG")]
    MsSg,
    /// Maltese, Malta.
    #[serde(rename = "mt_MT")]
    MtMt,
    /// Burmese, Myanmar (Burma).
    #[serde(rename = "my_MM")]
    MyMm,
    /// Norwegian Bokmål, Norway.
    #[serde(rename = "nb_NO")]
    NbNo,
    /// Norwegian Bokmål, Bouvet Island.
    #[serde(rename = "nb_BV")]
    NbBv,
    /// Norwegian Bokmål, Zimbabwe.
    #[serde(rename = "nb_ZW")]
    NbZw,
    /// Nepali, Nepal.
    #[serde(rename = "ne_NP")]
    NeNp,
    /// Dutch, Aruba.
    #[serde(rename = "nl_AW")]
    NlAw,
    /// Dutch, Belgium.
    #[serde(rename = "nl_BE")]
    NlBe,
    /// Dutch, Caribbean Netherlands.
    #[serde(rename = "nl_BQ")]
    NlBq,
    /// Dutch, Curaçao.
    #[serde(rename = "nl_CW")]
    NlCw,
    /// Dutch, Netherlands.
    #[serde(rename = "nl_NL")]
    NlNl,
    /// Dutch, Suriname.
    #[serde(rename = "nl_SR")]
    NlSr,
    /// Dutch, Sint Maarten.
    #[serde(rename = "nl_SX")]
    NlSx,
    /// Dutch, St. Martin.
    #[serde(rename = "nl_MF")]
    NlMf,
    /// Norwegian Nynorsk, Norway.
    #[serde(rename = "nn_NO")]
    NnNo,
    /// Norwegian Nynorsk, Bouvet Island.
    #[serde(rename = "nn_BV")]
    NnBv,
    /// Norwegian, Norway.
    #[serde(rename = "no_NO")]
    NoNo,
    /// Norwegian, Bouvet Island.
    #[serde(rename = "no_BV")]
    NoBv,
    /// Norwegian, Svalbard & Jan Mayen.
    #[serde(rename = "no_SJ")]
    NoSj,
    /// South Ndebele, South Africa.
    #[serde(rename = "nr_ZA")]
    NrZa,
    /// Nyanja, Malawi.
    #[serde(rename = "ny_MW")]
    NyMw,
    /// Punjabi, India.
    #[serde(rename = "pa_IN")]
    PaIn,
    /// Punjabi, Pakistan.
    #[serde(rename = "pa_PK")]
    PaPk,
    /// Polish, Poland.
    #[serde(rename = "pl_PL")]
    PlPl,
    /// Pashto, Afghanistan.
    #[serde(rename = "ps_AF")]
    PsAf,
    /// Portuguese, Angola.
    #[serde(rename = "pt_AO")]
    PtAo,
    /// Portuguese, Brazil.
    #[serde(rename = "pt_BR")]
    PtBr,
    /// Portuguese, Switzerland.
    #[serde(rename = "pt_CH")]
    PtCh,
    /// Portuguese, Cape Verde.
    #[serde(rename = "pt_CV")]
    PtCv,
    /// Portuguese, Equatorial Guinea.
    #[serde(rename = "pt_GQ")]
    PtGq,
    /// Portuguese, Guinea-Bissau.
    #[serde(rename = "pt_GW")]
    PtGw,
    /// Portuguese, Luxembourg.
    #[serde(rename = "pt_LU")]
    PtLu,
    /// Portuguese, Macao SAR China.
    #[serde(rename = "pt_MO")]
    PtMo,
    /// Portuguese, Mozambique.
    #[serde(rename = "pt_MZ")]
    PtMz,
    /// Portuguese, Portugal.
    #[serde(rename = "pt_PT")]
    PtPt,
    /// Portuguese, São Tomé & Príncipe.
    #[serde(rename = "pt_ST")]
    PtSt,
    /// Portuguese, Timor-Leste.
    #[serde(rename = "pt_TL")]
    PtTl,
    /// Quechua, Bolivia.
    #[serde(rename = "qu_BO")]
    QuBo,
    /// Quechua, Ecuador.
    #[serde(rename = "qu_EC")]
    QuEc,
    /// Quechua, Peru.
    #[serde(rename = "qu_PE")]
    QuPe,
    /// Rarotongan, Cook Islands.
    #[serde(rename = "rar_CK")]
    RarCk,
    /// Romansh, Switzerland.
    #[serde(rename = "rm_CH")]
    RmCh,
    /// Aromanian, North Macedonia.
    #[serde(rename = "rup_MK")]
    RupMk,
    /// Romanian, Moldova.
    #[serde(rename = "ro_MD")]
    RoMd,
    /// Romanian, Romania.
    #[serde(rename = "ro_RO")]
    RoRo,
    /// Russian, Belarus.
    #[serde(rename = "ru_BY")]
    RuBy,
    /// Russian, Kyrgyzstan.
    #[serde(rename = "ru_KG")]
    RuKg,
    /// Russian, Kazakhstan.
    #[serde(rename = "ru_KZ")]
    RuKz,
    /// Russian, Moldova.
    #[serde(rename = "ru_MD")]
    RuMd,
    /// Russian, Russia.
    #[serde(rename = "ru_RU")]
    RuRu,
    /// Russian, Ukraine.
    #[serde(rename = "ru_UA")]
    RuUa,
    /// Russian, Antarctica.
    #[serde(rename = "ru_AQ")]
    RuAq,
    /// Russian, Tajikistan.
    #[serde(rename = "ru_TJ")]
    RuTj,
    /// Russian, Turkmenistan.
    #[serde(rename = "ru_TM")]
    RuTm,
    /// Russian, Uzbekistan.
    #[serde(rename = "ru_UZ")]
    RuUz,
    /// Kinyarwanda, Rwanda.
    #[serde(rename = "rw_RW")]
    RwRw,
    /// Northern Sami, Sweden.
    #[serde(rename = "se_SE")]
    SeSe,
    /// Sango, Central African Republic.
    #[serde(rename = "sg_CF")]
    SgCf,
    /// Sinhala, Sri Lanka.
    #[serde(rename = "si_LK")]
    SiLk,
    /// Slovak, Slovakia.
    #[serde(rename = "sk_SK")]
    SkSk,
    /// Slovenian, Slovenia.
    #[serde(rename = "sl_SI")]
    SlSi,
    /// Samoan, American Samoa.
    #[serde(rename = "sm_AS")]
    SmAs,
    /// Samoan, Samoa.
    #[serde(rename = "sm_WS")]
    SmWs,
    /// Shona, Zimbabwe.
    #[serde(rename = "sn_ZW")]
    SnZw,
    /// Somali, Djibouti.
    #[serde(rename = "so_DJ")]
    SoDj,
    /// Somali, Ethiopia.
    #[serde(rename = "so_ET")]
    SoEt,
    /// Somali, Kenya.
    #[serde(rename = "so_KE")]
    SoKe,
    /// Somali, Somalia.
    #[serde(rename = "so_SO")]
    SoSo,
    /// Albanian, Albania.
    #[serde(rename = "sq_AL")]
    SqAl,
    /// Albanian, Montenegro.
    #[serde(rename = "sq_ME")]
    SqMe,
    /// Albanian, Kosovo.
    #[serde(rename = "sq_XK")]
    SqXk,
    /// Serbian, Bosnia & Herzegovina.
    #[serde(rename = "sr_BA")]
    SrBa,
    /// Serbian, Montenegro.
    #[serde(rename = "sr_ME")]
    SrMe,
    /// Serbian, Serbia.
    #[serde(rename = "sr_RS")]
    SrRs,
    /// Serbian, Kosovo.
    #[serde(rename = "sr_XK")]
    SrXk,
    /// Swati, Eswatini.
    #[serde(rename = "ss_SZ")]
    SsSz,
    /// Swati, South Africa.
    #[serde(rename = "ss_ZA")]
    SsZa,
    /// Swedish, Åland Islands.
    #[serde(rename = "sv_AX")]
    SvAx,
    /// Swedish, Finland.
    #[serde(rename = "sv_FI")]
    SvFi,
    /// Swedish, Sweden.
    #[serde(rename = "sv_SE")]
    SvSe,
    /// Swahili, Kenya.
    #[serde(rename = "sw_KE")]
    SwKe,
    /// Swahili, Tanzania.
    #[serde(rename = "sw_TZ")]
    SwTz,
    /// Swahili, Uganda.
    #[serde(rename = "sw_UG")]
    SwUg,
    /// Swahili, Congo - Kinshasa.
    #[serde(rename = "sw_CD")]
    SwCd,
    /// Tamil, India.
    #[serde(rename = "ta_IN")]
    TaIn,
    /// Tamil, Malaysia.
    #[serde(rename = "ta_MY")]
    TaMy,
    /// Tamil, Singapore.
    #[serde(rename = "ta_SG")]
    TaSg,
    /// Tamil, Sri Lanka.
    #[serde(rename = "ta_LK")]
    TaLk,
    /// Telugu, India.
    #[serde(rename = "te_IN")]
    TeIn,
    /// Tajik, Tajikistan.
    #[serde(rename = "tg_TJ")]
    TgTj,
    /// Thai, Thailand.
    #[serde(rename = "th_TH")]
    ThTh,
    /// Tigrinya, Eritrea.
    #[serde(rename = "ti_ER")]
    TiEr,
    /// Tigrinya, Ethiopia.
    #[serde(rename = "ti_ET")]
    TiEt,
    /// Tigre, Eritrea.
    #[serde(rename = "tig_ER")]
    TigEr,
    /// Turkmen, Turkmenistan.
    #[serde(rename = "tk_TM")]
    TkTm,
    /// Turkmen, Afghanistan.
    #[serde(rename = "tk_AF")]
    TkAf,
    /// Tswana, Botswana.
    #[serde(rename = "tn_BW")]
    TnBw,
    /// Tswana, South Africa.
    #[serde(rename = "tn_ZA")]
    TnZa,
    /// Tongan, Tonga.
    #[serde(rename = "to_TO")]
    ToTo,
    /// Turkish, Cyprus.
    #[serde(rename = "tr_CY")]
    TrCy,
    /// Turkish, Türkiye.
    #[serde(rename = "tr_TR")]
    TrTr,
    /// Tsonga, South Africa.
    #[serde(rename = "ts_ZA")]
    TsZa,
    /// Ukrainian, Ukraine.
    #[serde(rename = "uk_UA")]
    UkUa,
    /// Urdu, India.
    #[serde(rename = "ur_IN")]
    UrIn,
    /// Urdu, Pakistan.
    #[serde(rename = "ur_PK")]
    UrPk,
    /// Uzbek, Afghanistan.
    #[serde(rename = "uz_AF")]
    UzAf,
    /// Uzbek, Uzbekistan.
    #[serde(rename = "uz_UZ")]
    UzUz,
    /// Venda, South Africa.
    #[serde(rename = "ve_ZA")]
    VeZa,
    /// Vietnamese, Vietnam.
    #[serde(rename = "vi_VN")]
    ViVn,
    /// Xhosa, South Africa.
    #[serde(rename = "xh_ZA")]
    XhZa,
    /// Chinese, China.
    #[serde(rename = "zh_CN")]
    ZhCn,
    /// Chinese, Hong Kong SAR China.
    #[serde(rename = "zh_HK")]
    ZhHk,
    /// Chinese, Macao SAR China.
    #[serde(rename = "zh_MO")]
    ZhMo,
    /// Chinese, Singapore.
    #[serde(rename = "zh_SG")]
    ZhSg,
    /// Chinese, Taiwan.
    #[serde(rename = "zh_TW")]
    ZhTw,
    /// Zulu, South Africa.
    #[serde(rename = "zu_ZA")]
    ZuZa,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}
