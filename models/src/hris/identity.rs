//! Who a person is.

use api_model::ApiModel;

use crate::shared::{Country, Sourced};

/// An ethnicity.
#[doc(alias = "EthnicityEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Ethnicity {
    /// White.
    White,
    /// Black or african american.
    BlackOrAfricanAmerican,
    /// Asian.
    Asian,
    /// Hispanic or latino.
    HispanicOrLatino,
    /// American indian or alaska native.
    AmericanIndianOrAlaskaNative,
    /// Native hawaiian or pacific islander.
    NativeHawaiianOrPacificIslander,
    /// Two or more races.
    TwoOrMoreRaces,
    /// Not disclosed.
    NotDisclosed,
    /// Other.
    Other,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A gender.
#[doc(alias = "GenderEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// Male.
    Male,
    /// Female.
    Female,
    /// Non binary.
    NonBinary,
    /// Other.
    Other,
    /// Not disclosed.
    NotDisclosed,
    /// Diverse.
    Diverse,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// An image.
#[derive(ApiModel, Clone, Debug, PartialEq)]
pub struct Image {
    /// The address.
    pub url: Option<String>,
    /// The image, in base64.
    pub base64: Option<String>,
}

/// A marital status.
#[doc(alias = "MaritalStatusEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum MaritalStatus {
    /// Single.
    Single,
    /// Married.
    Married,
    /// Common law.
    CommonLaw,
    /// Divorced.
    Divorced,
    /// Widowed.
    Widowed,
    /// Domestic partnership.
    DomesticPartnership,
    /// Separated.
    Separated,
    /// Other.
    Other,
    /// Not disclosed.
    NotDisclosed,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A national identity number.
#[doc(alias = "NationalIdentityNumberApiModel")]
#[derive(ApiModel, Clone, PartialEq)]
pub struct NationalIdentityNumber {
    /// The number itself.
    #[api(secret)]
    pub value: Option<String>,
    /// What kind of national identity number it is.
    pub r#type: Option<Sourced<NationalIdentityNumberType>>,
    /// The country.
    pub country: Option<Sourced<Country>>,
}

/// What kind of number the state knows a person by.
#[doc(alias = "NationalIdentityNumberTypeEnumApiModel")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum NationalIdentityNumberType {
    /// The kind that the API calls `ssn`.
    Ssn,
    /// The kind that the API calls `nin`.
    Nin,
    /// The kind that the API calls `sin`.
    Sin,
    /// The kind that the API calls `nid`.
    Nid,
    /// The kind that the API calls `pin`.
    Pin,
    /// The kind that the API calls `pn`.
    Pn,
    /// The kind that the API calls `umcn`.
    Umcn,
    /// The kind that the API calls `pic`.
    Pic,
    /// The kind that the API calls `ric`.
    Ric,
    /// The kind that the API calls `idnum`.
    Idnum,
    /// The kind that the API calls `cid`.
    Cid,
    /// The kind that the API calls `nidnr`.
    Nidnr,
    /// The kind that the API calls `pan`.
    Pan,
    /// The kind that the API calls `aadhaar`.
    Aadhaar,
    /// The kind that the API calls `epic`.
    Epic,
    /// The kind that the API calls `ptn`.
    Ptn,
    /// The kind that the API calls `itin`.
    Itin,
    /// The kind that the API calls `tin`.
    Tin,
    /// The kind that the API calls `uprc`.
    Uprc,
    /// The kind that the API calls `pcode`.
    Pcode,
    /// The kind that the API calls `ssi`.
    Ssi,
    /// The kind that the API calls `cedula`.
    Cedula,
    /// The kind that the API calls `passport`.
    Passport,
    /// The kind that the API calls `voterid`.
    Voterid,
    /// The kind that the API calls `ntin`.
    Ntin,
    /// The kind that the API calls `bn`.
    Bn,
    /// The kind that the API calls `fnr`.
    Fnr,
    /// The kind that the API calls `mva`.
    Mva,
    /// The kind that the API calls `civil_id`.
    CivilId,
    /// The kind that the API calls `cnic`.
    Cnic,
    /// The kind that the API calls `nric`.
    Nric,
    /// The kind that the API calls `fin`.
    Fin,
    /// The kind that the API calls `uen`.
    Uen,
    /// The kind that the API calls `registrationnumber`.
    Registrationnumber,
    /// The kind that the API calls `nic`.
    Nic,
    /// The kind that the API calls `personnummer`.
    Personnummer,
    /// The kind that the API calls `ahv`.
    Ahv,
    /// The kind that the API calls `id`.
    Id,
    /// The kind that the API calls `eid`.
    Eid,
    /// The kind that the API calls `va`.
    Va,
    /// The kind that the API calls `pid`.
    Pid,
    /// The kind that the API calls `nrt`.
    Nrt,
    /// The kind that the API calls `nipt`.
    Nipt,
    /// The kind that the API calls `cbu`.
    Cbu,
    /// The kind that the API calls `cuit`.
    Cuit,
    /// The kind that the API calls `dni`.
    Dni,
    /// The kind that the API calls `businessid`.
    Businessid,
    /// The kind that the API calls `vnr`.
    Vnr,
    /// The kind that the API calls `abn`.
    Abn,
    /// The kind that the API calls `acn`.
    Acn,
    /// The kind that the API calls `tfn`.
    Tfn,
    /// The kind that the API calls `jmbg`.
    Jmbg,
    /// The kind that the API calls `bis`.
    Bis,
    /// The kind that the API calls `insz`.
    Insz,
    /// The kind that the API calls `nn`.
    Nn,
    /// The kind that the API calls `egn`.
    Egn,
    /// The kind that the API calls `pnf`.
    Pnf,
    /// The kind that the API calls `vat`.
    Vat,
    /// The kind that the API calls `cnpj`.
    Cnpj,
    /// The kind that the API calls `unp`.
    Unp,
    /// The kind that the API calls `gst`.
    Gst,
    /// The kind that the API calls `pst`.
    Pst,
    /// The kind that the API calls `qst`.
    Qst,
    /// The kind that the API calls `ni`.
    Ni,
    /// The kind that the API calls `dic`.
    Dic,
    /// The kind that the API calls `rc`.
    Rc,
    /// The kind that the API calls `uid`.
    Uid,
    /// The kind that the API calls `rut`.
    Rut,
    /// The kind that the API calls `uscc`.
    Uscc,
    /// The kind that the API calls `cpf`.
    Cpf,
    /// The kind that the API calls `cpj`.
    Cpj,
    /// The kind that the API calls `cr`.
    Cr,
    /// The kind that the API calls `stnr`.
    Stnr,
    /// The kind that the API calls `svnr`.
    Svnr,
    /// The kind that the API calls `ncf`.
    Ncf,
    /// The kind that the API calls `rnc`.
    Rnc,
    /// The kind that the API calls `nif`.
    Nif,
    /// The kind that the API calls `ci`.
    Ci,
    /// The kind that the API calls `ik`.
    Ik,
    /// The kind that the API calls `kmkr`.
    Kmkr,
    /// The kind that the API calls `registrikood`.
    Registrikood,
    /// The kind that the API calls `tn`.
    Tn,
    /// The kind that the API calls `ruc`.
    Ruc,
    /// The kind that the API calls `nit`.
    Nit,
    /// The kind that the API calls `alv`.
    Alv,
    /// The kind that the API calls `hetu`.
    Hetu,
    /// The kind that the API calls `ytunnus`.
    Ytunnus,
    /// The kind that the API calls `vn`.
    Vn,
    /// The kind that the API calls `utr`.
    Utr,
    /// The kind that the API calls `nifp`.
    Nifp,
    /// The kind that the API calls `amka`.
    Amka,
    /// The kind that the API calls `cui`.
    Cui,
    /// The kind that the API calls `nir`.
    Nir,
    /// The kind that the API calls `siren`.
    Siren,
    /// The kind that the API calls `siret`.
    Siret,
    /// The kind that the API calls `tva`.
    Tva,
    /// The kind that the API calls `oib`.
    Oib,
    /// The kind that the API calls `hkid`.
    Hkid,
    /// The kind that the API calls `anum`.
    Anum,
    /// The kind that the API calls `kennitala`.
    Kennitala,
    /// The kind that the API calls `vsk`.
    Vsk,
    /// The kind that the API calls `npwp`.
    Npwp,
    /// The kind that the API calls `pps`.
    Pps,
    /// The kind that the API calls `gstin`.
    Gstin,
    /// The kind that the API calls `idnr`.
    Idnr,
    /// The kind that the API calls `hr`.
    Hr,
    /// The kind that the API calls `aic`.
    Aic,
    /// The kind that the API calls `codicefiscale`.
    Codicefiscale,
    /// The kind that the API calls `iva`.
    Iva,
    /// The kind that the API calls `peid`.
    Peid,
    /// The kind that the API calls `asmens`.
    Asmens,
    /// The kind that the API calls `pvm`.
    Pvm,
    /// The kind that the API calls `ctps`.
    Ctps,
    /// The kind that the API calls `vrn`.
    Vrn,
    /// The kind that the API calls `vtk`.
    Vtk,
    /// The kind that the API calls `int`.
    Int,
    /// The kind that the API calls `tk`.
    Tk,
    /// The kind that the API calls `pas`.
    Pas,
    /// The kind that the API calls `rne`.
    Rne,
    /// The kind that the API calls `rg`.
    Rg,
    /// The kind that the API calls `nci`.
    Nci,
    /// The kind that the API calls `crnm`.
    Crnm,
    /// The kind that the API calls `pis`.
    Pis,
    /// The kind that the API calls `insee`.
    Insee,
    /// The kind that the API calls `tax`.
    Tax,
    /// The kind that the API calls `mpf`.
    Mpf,
    /// The kind that the API calls `epfo`.
    Epfo,
    /// The kind that the API calls `esi`.
    Esi,
    /// The kind that the API calls `pran`.
    Pran,
    /// The kind that the API calls `uan`.
    Uan,
    /// The kind that the API calls `idk`.
    Idk,
    /// The kind that the API calls `bsn`.
    Bsn,
    /// The kind that the API calls `mid`.
    Mid,
    /// The kind that the API calls `sss`.
    Sss,
    /// The kind that the API calls `nie`.
    Nie,
    /// The kind that the API calls `nss`.
    Nss,
    /// The kind that the API calls `arc`.
    Arc,
    /// The kind that the API calls `curp`.
    Curp,
    /// The kind that the API calls `imss`.
    Imss,
    /// The kind that the API calls `rfc`.
    Rfc,
    /// The kind that the API calls `ein`.
    Ein,
    /// The kind that the API calls `other`.
    Other,
    /// The kind that the API calls `unknown`.
    Unknown,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}

/// A language, by its ISO 639 code of three letters.
#[doc(alias = "PreferredLanguageEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum PreferredLanguage {
    /// Afar.
    Aar,
    /// Afrikaans.
    Afr,
    /// Amharic.
    Amh,
    /// Arabic.
    Ara,
    /// Aymara.
    Aym,
    /// Azerbaijani.
    Aze,
    /// Belarusian.
    Bel,
    /// Bulgarian.
    Bul,
    /// Bislama.
    Bis,
    /// Bengali.
    Ben,
    /// Bosnian.
    Bos,
    /// Bilin.
    Byn,
    /// Catalan.
    Cat,
    /// Chamorro.
    Cha,
    /// Czech.
    Ces,
    /// Danish.
    Dan,
    /// German.
    Deu,
    /// Divehi.
    Div,
    /// Dzongkha.
    Dzo,
    /// Modern Greek (1453-).
    Ell,
    /// English.
    Eng,
    /// Spanish.
    Spa,
    /// Estonian.
    Est,
    /// Persian.
    Fas,
    /// Fang (Equatorial Guinea).
    Fan,
    /// Fulah.
    Ful,
    /// Finnish.
    Fin,
    /// Fijian.
    Fij,
    /// Faroese.
    Fao,
    /// French.
    Fra,
    /// Irish.
    Gle,
    /// Guarani.
    Grn,
    /// Gujarati.
    Guj,
    /// Manx.
    Glv,
    /// Hebrew.
    Heb,
    /// Hindi.
    Hin,
    /// Croatian.
    Hrv,
    /// Haitian.
    Hat,
    /// Hungarian.
    Hun,
    /// Armenian.
    Hye,
    /// Indonesian.
    Ind,
    /// Icelandic.
    Isl,
    /// Italian.
    Ita,
    /// Japanese.
    Jpn,
    /// Georgian.
    Kat,
    /// Kongo.
    Kon,
    /// Kazakh.
    Kaz,
    /// Kalaallisut.
    Kal,
    /// Khmer.
    Khm,
    /// Korean.
    Kor,
    /// Kurdish.
    Kur,
    /// Kirghiz.
    Kir,
    /// Latin.
    Lat,
    /// Luxembourgish.
    Ltz,
    /// Lingala.
    Lin,
    /// Lao.
    Lao,
    /// Lithuanian.
    Lit,
    /// Luba-Katanga.
    Lub,
    /// Latvian.
    Lav,
    /// Malagasy.
    Mlg,
    /// Marshallese.
    Mah,
    /// Maori.
    Mri,
    /// Macedonian.
    Mkd,
    /// Mongolian.
    Mon,
    /// Marathi.
    Mar,
    /// Malay (macrolanguage).
    Msa,
    /// Maltese.
    Mlt,
    /// Burmese.
    Mya,
    /// Norwegian Bokmål.
    Nob,
    /// Nepali (macrolanguage).
    Nep,
    /// Dutch.
    Nld,
    /// Norwegian Nynorsk.
    Nno,
    /// Norwegian.
    Nor,
    /// South Ndebele.
    Nbl,
    /// Chichewa.
    Nya,
    /// Panjabi.
    Pan,
    /// Polish.
    Pol,
    /// Pushto.
    Pus,
    /// Portuguese.
    Por,
    /// Quechua.
    Que,
    /// Rarotongan.
    Rar,
    /// Romansh.
    Roh,
    /// Macedo-Romanian.
    Rup,
    /// Romanian.
    Ron,
    /// Russian.
    Rus,
    /// Kinyarwanda.
    Kin,
    /// Northern Sami.
    Sme,
    /// Sango.
    Sag,
    /// Sinhala.
    Sin,
    /// Slovak.
    Slk,
    /// Slovenian.
    Slv,
    /// Samoan.
    Smo,
    /// Shona.
    Sna,
    /// Somali.
    Som,
    /// Albanian.
    Sqi,
    /// Serbian.
    Srp,
    /// Swati.
    Ssw,
    /// Swedish.
    Swe,
    /// Swahili (macrolanguage).
    Swa,
    /// Tamil.
    Tam,
    /// Telugu.
    Tel,
    /// Tajik.
    Tgk,
    /// Thai.
    Tha,
    /// Tigrinya.
    Tir,
    /// Tigre.
    Tig,
    /// Turkmen.
    Tuk,
    /// Tswana.
    Tsn,
    /// Tonga (Tonga Islands).
    Ton,
    /// Turkish.
    Tur,
    /// Tsonga.
    Tso,
    /// Ukrainian.
    Ukr,
    /// Urdu.
    Urd,
    /// Uzbek.
    Uzb,
    /// Venda.
    Ven,
    /// Vietnamese.
    Vie,
    /// Xhosa.
    Xho,
    /// Chinese.
    Zho,
    /// Zulu.
    Zul,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}
