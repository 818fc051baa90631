//! Countries.

use api_model::ApiModel;

/// A country, by its ISO 3166-1 code of two letters.
#[doc(alias = "CountryCodeEnum")]
#[doc(alias = "CountryEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "UPPERCASE")]
pub enum Country {
    /// Afghanistan.
    Af,
    /// Albania.
    Al,
    /// Algeria.
    Dz,
    /// American Samoa.
    As,
    /// Andorra.
    Ad,
    /// Angola.
    Ao,
    /// Anguilla.
    Ai,
    /// Antarctica.
    Aq,
    /// Antigua & Barbuda.
    Ag,
    /// Argentina.
    Ar,
    /// Armenia.
    Am,
    /// Aruba.
    Aw,
    /// Australia.
    Au,
    /// Austria.
    At,
    /// Azerbaijan.
    Az,
    /// Bahamas.
    Bs,
    /// Bahrain.
    Bh,
    /// Bangladesh.
    Bd,
    /// Barbados.
    Bb,
    /// Belarus.
    By,
    /// Belgium.
    Be,
    /// Belize.
    Bz,
    /// Benin.
    Bj,
    /// Bermuda.
    Bm,
    /// Bhutan.
    Bt,
    /// Bolivia.
    Bo,
    /// Caribbean Netherlands.
    Bq,
    /// Bosnia & Herzegovina.
    Ba,
    /// Botswana.
    Bw,
    /// Bouvet Island.
    Bv,
    /// Brazil.
    Br,
    /// British Indian Ocean Territory.
    Io,
    /// Brunei.
    Bn,
    /// Bulgaria.
    Bg,
    /// Burkina Faso.
    Bf,
    /// Burundi.
    Bi,
    /// Cambodia.
    Kh,
    /// Cameroon.
    Cm,
    /// Canada.
    Ca,
    /// Cape Verde.
    Cv,
    /// Cayman Islands.
    Ky,
    /// Central African Republic.
    Cf,
    /// Chad.
    Td,
    /// Chile.
    Cl,
    /// China.
    Cn,
    /// Christmas Island.
    Cx,
    /// Cocos (Keeling) Islands.
    Cc,
    /// Colombia.
    Co,
    /// Comoros.
    Km,
    /// Congo - Brazzaville.
    Cg,
    /// Congo - Kinshasa.
    Cd,
    /// Cook Islands.
    Ck,
    /// Costa Rica.
    Cr,
    /// Croatia.
    Hr,
    /// Cuba.
    Cu,
    /// Curaçao.
    Cw,
    /// Cyprus.
    Cy,
    /// Czechia.
    Cz,
    /// Côte d’Ivoire.
    Ci,
    /// Denmark.
    Dk,
    /// Djibouti.
    Dj,
    /// Dominica.
    Dm,
    /// Dominican Republic.
    Do,
    /// Ecuador.
    Ec,
    /// Egypt.
    Eg,
    /// El Salvador.
    Sv,
    /// Equatorial Guinea.
    Gq,
    /// Eritrea.
    Er,
    /// Estonia.
    Ee,
    /// Ethiopia.
    Et,
    /// Falkland Islands.
    Fk,
    /// Faroe Islands.
    Fo,
    /// Fiji.
    Fj,
    /// Finland.
    Fi,
    /// France.
    Fr,
    /// French Guiana.
    Gf,
    /// French Polynesia.
    Pf,
    /// French Southern Territories.
    Tf,
    /// Gabon.
    Ga,
    /// Gambia.
    Gm,
    /// Georgia.
    Ge,
    /// Germany.
    De,
    /// Ghana.
    Gh,
    /// Gibraltar.
    Gi,
    /// Greece.
    Gr,
    /// Greenland.
    Gl,
    /// Grenada.
    Gd,
    /// Guadeloupe.
    Gp,
    /// Guam.
    Gu,
    /// Guatemala.
    Gt,
    /// Guernsey.
    Gg,
    /// Guinea.
    Gn,
    /// Guinea-Bissau.
    Gw,
    /// Guyana.
    Gy,
    /// Haiti.
    Ht,
    /// Heard & Mc Donald Islands.
    Hm,
    /// Vatican City.
    Va,
    /// Honduras.
    Hn,
    /// Hong Kong SAR China.
    Hk,
    /// Hungary.
    Hu,
    /// Iceland.
    Is,
    /// India.
    In,
    /// Indonesia.
    Id,
    /// Iran.
    Ir,
    /// Iraq.
    Iq,
    /// Ireland.
    Ie,
    /// Isle of Man.
    Im,
    /// Israel.
    Il,
    /// Italy.
    It,
    /// Jamaica.
    Jm,
    /// Japan.
    Jp,
    /// Jersey.
    Je,
    /// Jordan.
    Jo,
    /// Kazakhstan.
    Kz,
    /// Kenya.
    Ke,
    /// Kiribati.
    Ki,
    /// North Korea.
    Kp,
    /// South Korea.
    Kr,
    /// Kuwait.
    Kw,
    /// Kyrgyzstan.
    Kg,
    /// Laos.
    La,
    /// Latvia.
    Lv,
    /// Lebanon.
    Lb,
    /// Lesotho.
    Ls,
    /// Liberia.
    Lr,
    /// Libya.
    Ly,
    /// Liechtenstein.
    Li,
    /// Lithuania.
    Lt,
    /// Luxembourg.
    Lu,
    /// Macao SAR China.
    Mo,
    /// North Macedonia.
    Mk,
    /// Madagascar.
    Mg,
    /// Malawi.
    Mw,
    /// Malaysia.
    My,
    /// Maldives.
    Mv,
    /// Mali.
    Ml,
    /// Malta.
    Mt,
    /// Marshall Islands.
    Mh,
    /// Martinique.
    Mq,
    /// Mauritania.
    Mr,
    /// Mauritius.
    Mu,
    /// Mayotte.
    Yt,
    /// Mexico.
    Mx,
    /// Micronesia.
    Fm,
    /// Moldova.
    Md,
    /// Monaco.
    Mc,
    /// Mongolia.
    Mn,
    /// Montenegro.
    Me,
    /// Montserrat.
    Ms,
    /// Morocco.
    Ma,
    /// Mozambique.
    Mz,
    /// Myanmar (Burma).
    Mm,
    /// Namibia.
    Na,
    /// Nauru.
    Nr,
    /// Nepal.
    Np,
    /// Netherlands.
    Nl,
    /// New Caledonia.
    Nc,
    /// New Zealand.
    Nz,
    /// Nicaragua.
    Ni,
    /// Niger.
    Ne,
    /// Nigeria.
    Ng,
    /// Niue.
    Nu,
    /// Norfolk Island.
    Nf,
    /// Northern Mariana Islands.
    Mp,
    /// Norway.
    No,
    /// Oman.
    Om,
    /// Pakistan.
    Pk,
    /// Palau.
    Pw,
    /// Palestinian Territories.
    Ps,
    /// Panama.
    Pa,
    /// Papua New Guinea.
    Pg,
    /// Paraguay.
    Py,
    /// Peru.
    Pe,
    /// Philippines.
    Ph,
    /// Pitcairn Islands.
    Pn,
    /// Poland.
    Pl,
    /// Portugal.
    Pt,
    /// Puerto Rico.
    Pr,
    /// Qatar.
    Qa,
    /// Romania.
    Ro,
    /// Russia.
    Ru,
    /// Rwanda.
    Rw,
    /// Réunion.
    Re,
    /// St. Barthélemy.
    Bl,
    /// St. Helena.
    Sh,
    /// St. Kitts & Nevis.
    Kn,
    /// St. Lucia.
    Lc,
    /// St. Martin.
    Mf,
    /// St. Pierre & Miquelon.
    Pm,
    /// St. Vincent & Grenadines.
    Vc,
    /// Samoa.
    Ws,
    /// San Marino.
    Sm,
    /// São Tomé & Príncipe.
    St,
    /// Saudi Arabia.
    Sa,
    /// Senegal.
    Sn,
    /// Serbia.
    Rs,
    /// Seychelles.
    Sc,
    /// Sierra Leone.
    Sl,
    /// Singapore.
    Sg,
    /// Sint Maarten.
    Sx,
    /// Slovakia.
    Sk,
    /// Slovenia.
    Si,
    /// Solomon Islands.
    Sb,
    /// Somalia.
    So,
    /// South Africa.
    Za,
    /// South Georgia & South Sandwich Islands.
    Gs,
    /// South Sudan.
    Ss,
    /// Spain.
    Es,
    /// Sri Lanka.
    Lk,
    /// Sudan.
    Sd,
    /// Suriname.
    Sr,
    /// Svalbard & Jan Mayen.
    Sj,
    /// Eswatini.
    Sz,
    /// Sweden.
    Se,
    /// Switzerland.
    Ch,
    /// Syria.
    Sy,
    /// Taiwan.
    Tw,
    /// Tajikistan.
    Tj,
    /// Tanzania.
    Tz,
    /// Thailand.
    Th,
    /// Timor-Leste.
    Tl,
    /// Togo.
    Tg,
    /// Tokelau.
    Tk,
    /// Tonga.
    To,
    /// Trinidad & Tobago.
    Tt,
    /// Tunisia.
    Tn,
    /// Türkiye.
    Tr,
    /// Turkmenistan.
    Tm,
    /// Turks & Caicos Islands.
    Tc,
    /// Tuvalu.
    Tv,
    /// Uganda.
    Ug,
    /// Ukraine.
    Ua,
    /// United Arab Emirates.
    Ae,
    /// United Kingdom.
    Gb,
    /// United States.
    Us,
    /// U.S. Outlying Islands.
    Um,
    /// Uruguay.
    Uy,
    /// Uzbekistan.
    Uz,
    /// Vanuatu.
    Vu,
    /// Venezuela.
    Ve,
    /// Vietnam.
    Vn,
    /// British Virgin Islands.
    Vg,
    /// U.S. Virgin Islands.
    Vi,
    /// Wallis & Futuna.
    Wf,
    /// Western Sahara.
    Eh,
    /// Yemen.
    Ye,
    /// Zambia.
    Zm,
    /// Zimbabwe.
    Zw,
    /// A value of the provider's that the API has no word for.
    #[serde(rename = "unmapped_value")]
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}
