//! Currencies.

use api_model::ApiModel;

/// A currency, by its ISO 4217 code.
#[doc(alias = "CurrencyCodeEnum")]
#[doc(alias = "CurrencyEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// United Arab Emirates Dirham.
    Aed,
    /// Afghan Afghani.
    Afn,
    /// Albanian Lek.
    All,
    /// Armenian Dram.
    Amd,
    /// Netherlands Antillean Guilder.
    Ang,
    /// Angolan Kwanza.
    Aoa,
    /// Argentine Peso.
    Ars,
    /// Australian Dollar.
    Aud,
    /// Aruban Florin.
    Awg,
    /// Azerbaijani Manat.
    Azn,
    /// Bosnia-Herzegovina Convertible Mark.
    Bam,
    /// Barbadian Dollar.
    Bbd,
    /// Bangladeshi Taka.
    Bdt,
    /// Bulgarian Lev.
    Bgn,
    /// Bahraini Dinar.
    Bhd,
    /// Burundian Franc.
    Bif,
    /// Bermudan Dollar.
    Bmd,
    /// Brunei Dollar.
    Bnd,
    /// Bolivian Boliviano.
    Bob,
    /// Brazilian Real.
    Brl,
    /// Bahamian Dollar.
    Bsd,
    /// Bhutanese Ngultrum.
    Btn,
    /// Botswanan Pula.
    Bwp,
    /// Belarusian Ruble.
    Byn,
    /// Belize Dollar.
    Bzd,
    /// Canadian Dollar.
    Cad,
    /// Congolese Franc.
    Cdf,
    /// Swiss Franc.
    Chf,
    /// Chilean Peso.
    Clp,
    /// Chinese Yuan.
    Cny,
    /// Colombian Peso.
    Cop,
    /// Costa Rican Colón.
    Crc,
    /// Cuban Convertible Peso.
    Cuc,
    /// Cuban Peso.
    Cup,
    /// Cape Verdean Escudo.
    Cve,
    /// Czech Koruna.
    Czk,
    /// Djiboutian Franc.
    Djf,
    /// Danish Krone.
    Dkk,
    /// Dominican Peso.
    Dop,
    /// Algerian Dinar.
    Dzd,
    /// Egyptian Pound.
    Egp,
    /// Eritrean Nakfa.
    Ern,
    /// Ethiopian Birr.
    Etb,
    /// Euro.
    Eur,
    /// Fijian Dollar.
    Fjd,
    /// Falkland Islands Pound.
    Fkp,
    /// British Pound.
    Gbp,
    /// Georgian Lari.
    Gel,
    /// Ghanaian Cedi.
    Ghs,
    /// Gibraltar Pound.
    Gip,
    /// Gambian Dalasi.
    Gmd,
    /// Guinean Franc.
    Gnf,
    /// Guatemalan Quetzal.
    Gtq,
    /// Guyanaese Dollar.
    Gyd,
    /// Hong Kong Dollar.
    Hkd,
    /// Honduran Lempira.
    Hnl,
    /// Croatian Kuna.
    Hrk,
    /// Haitian Gourde.
    Htg,
    /// Hungarian Forint.
    Huf,
    /// Indonesian Rupiah.
    Idr,
    /// Israeli New Shekel.
    Ils,
    /// Indian Rupee.
    Inr,
    /// Iraqi Dinar.
    Iqd,
    /// Iranian Rial.
    Irr,
    /// Icelandic Króna.
    Isk,
    /// Jamaican Dollar.
    Jmd,
    /// Jordanian Dinar.
    Jod,
    /// Japanese Yen.
    Jpy,
    /// Kenyan Shilling.
    Kes,
    /// Kyrgystani Som.
    Kgs,
    /// Cambodian Riel.
    Khr,
    /// Comorian Franc.
    Kmf,
    /// North Korean Won.
    Kpw,
    /// South Korean Won.
    Krw,
    /// Kuwaiti Dinar.
    Kwd,
    /// Cayman Islands Dollar.
    Kyd,
    /// Kazakhstani Tenge.
    Kzt,
    /// Laotian Kip.
    Lak,
    /// Lebanese Pound.
    Lbp,
    /// Sri Lankan Rupee.
    Lkr,
    /// Liberian Dollar.
    Lrd,
    /// Lesotho Loti.
    Lsl,
    /// Libyan Dinar.
    Lyd,
    /// Moroccan Dirham.
    Mad,
    /// Moldovan Leu.
    Mdl,
    /// Malagasy Ariary.
    Mga,
    /// Macedonian Denar.
    Mkd,
    /// Myanmar Kyat.
    Mmk,
    /// Mongolian Tugrik.
    Mnt,
    /// Macanese Pataca.
    Mop,
    /// Mauritanian Ouguiya.
    Mru,
    /// Mauritian Rupee.
    Mur,
    /// Maldivian Rufiyaa.
    Mvr,
    /// Malawian Kwacha.
    Mwk,
    /// Mexican Peso.
    Mxn,
    /// Malaysian Ringgit.
    Myr,
    /// Mozambican Metical.
    Mzn,
    /// Namibian Dollar.
    Nad,
    /// Nigerian Naira.
    Ngn,
    /// Nicaraguan Córdoba.
    Nio,
    /// Norwegian Krone.
    Nok,
    /// Nepalese Rupee.
    Npr,
    /// New Zealand Dollar.
    Nzd,
    /// Omani Rial.
    Omr,
    /// Panamanian Balboa.
    Pab,
    /// Peruvian Sol.
    Pen,
    /// Papua New Guinean Kina.
    Pgk,
    /// Philippine Peso.
    Php,
    /// Pakistani Rupee.
    Pkr,
    /// Polish Zloty.
    Pln,
    /// Paraguayan Guarani.
    Pyg,
    /// Qatari Riyal.
    Qar,
    /// Romanian Leu.
    Ron,
    /// Serbian Dinar.
    Rsd,
    /// Russian Ruble.
    Rub,
    /// Rwandan Franc.
    Rwf,
    /// Saudi Riyal.
    Sar,
    /// Solomon Islands Dollar.
    Sbd,
    /// Seychellois Rupee.
    Scr,
    /// Sudanese Pound.
    Sdg,
    /// Swedish Krona.
    Sek,
    /// Singapore Dollar.
    Sgd,
    /// St. Helena Pound.
    Shp,
    /// Sierra Leonean Leone (1964—2022).
    Sll,
    /// Somali Shilling.
    Sos,
    /// Surinamese Dollar.
    Srd,
    /// South Sudanese Pound.
    Ssp,
    /// São Tomé & Príncipe Dobra.
    Stn,
    /// Syrian Pound.
    Syp,
    /// Swazi Lilangeni.
    Szl,
    /// Thai Baht.
    Thb,
    /// Tajikistani Somoni.
    Tjs,
    /// Turkmenistani Manat.
    Tmt,
    /// Tunisian Dinar.
    Tnd,
    /// Tongan Paʻanga.
    Top,
    /// Turkish Lira.
    Try,
    /// Trinidad & Tobago Dollar.
    Ttd,
    /// New Taiwan Dollar.
    Twd,
    /// Tanzanian Shilling.
    Tzs,
    /// Ukrainian Hryvnia.
    Uah,
    /// Ugandan Shilling.
    Ugx,
    /// US Dollar.
    Usd,
    /// Uruguayan Peso.
    Uyu,
    /// Uzbekistani Som.
    Uzs,
    /// Venezuelan Bolívar.
    Ves,
    /// Vietnamese Dong.
    Vnd,
    /// Vanuatu Vatu.
    Vuv,
    /// Samoan Tala.
    Wst,
    /// Central African CFA Franc.
    Xaf,
    /// East Caribbean Dollar.
    Xcd,
    /// Special Drawing Rights.
    Xdr,
    /// West African CFA Franc.
    Xof,
    /// CFP Franc.
    Xpf,
    /// Yemeni Rial.
    Yer,
    /// South African Rand.
    Zar,
    /// Zambian Kwacha.
    Zmw,
    /// Zimbabwean Dollar (2009–2024).
    Zwl,
    /// A value of the provider's that the API has no word for.
    #[serde(rename = "unmapped_value")]
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}
