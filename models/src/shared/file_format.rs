//! File formats.

use api_model::ApiModel;

/// A file format, by the usual ending of a file's name.
#[doc(alias = "FileFormatEnum")]
#[derive(ApiModel, Clone, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum FileFormat {
    /// Files named `*.3gpp`, by another name.
    #[serde(rename = "*3gpp")]
    StarN3gpp,
    /// Files named `*.ac`, by another name.
    #[serde(rename = "*ac")]
    StarAc,
    /// Files named `*.bdoc`, by another name.
    #[serde(rename = "*bdoc")]
    StarBdoc,
    /// Files named `*.bmp`, by another name.
    #[serde(rename = "*bmp")]
    StarBmp,
    /// Files named `*.deb`, by another name.
    #[serde(rename = "*deb")]
    StarDeb,
    /// Files named `*.dll`, by another name.
    #[serde(rename = "*dll")]
    StarDll,
    /// Files named `*.dmg`, by another name.
    #[serde(rename = "*dmg")]
    StarDmg,
    /// Files named `*.emf`, by another name.
    #[serde(rename = "*emf")]
    StarEmf,
    /// Files named `*.exe`, by another name.
    #[serde(rename = "*exe")]
    StarExe,
    /// Files named `*.ico`, by another name.
    #[serde(rename = "*ico")]
    StarIco,
    /// Files named `*.iso`, by another name.
    #[serde(rename = "*iso")]
    StarIso,
    /// Files named `*.jpm`, by another name.
    #[serde(rename = "*jpm")]
    StarJpm,
    /// Files named `*.key`, by another name.
    #[serde(rename = "*key")]
    StarKey,
    /// Files named `*.m4a`, by another name.
    #[serde(rename = "*m4a")]
    StarM4a,
    /// Files named `*.mp3`, by another name.
    #[serde(rename = "*mp3")]
    StarMp3,
    /// Files named `*.msi`, by another name.
    #[serde(rename = "*msi")]
    StarMsi,
    /// Files named `*.numbers`, by another name.
    #[serde(rename = "*numbers")]
    StarNumbers,
    /// Files named `*.obj`, by another name.
    #[serde(rename = "*obj")]
    StarObj,
    /// Files named `*.org`, by another name.
    #[serde(rename = "*org")]
    StarOrg,
    /// Files named `*.pages`, by another name.
    #[serde(rename = "*pages")]
    StarPages,
    /// Files named `*.pcx`, by another name.
    #[serde(rename = "*pcx")]
    StarPcx,
    /// Files named `*.pdb`, by another name.
    #[serde(rename = "*pdb")]
    StarPdb,
    /// Files named `*.prc`, by another name.
    #[serde(rename = "*prc")]
    StarPrc,
    /// Files named `*.ra`, by another name.
    #[serde(rename = "*ra")]
    StarRa,
    /// Files named `*.rar`, by another name.
    #[serde(rename = "*rar")]
    StarRar,
    /// Files named `*.rtf`, by another name.
    #[serde(rename = "*rtf")]
    StarRtf,
    /// Files named `*.stl`, by another name.
    #[serde(rename = "*stl")]
    StarStl,
    /// Files named `*.sub`, by another name.
    #[serde(rename = "*sub")]
    StarSub,
    /// Files named `*.wav`, by another name.
    #[serde(rename = "*wav")]
    StarWav,
    /// Files named `*.wmf`, by another name.
    #[serde(rename = "*wmf")]
    StarWmf,
    /// Files named `*.wmz`, by another name.
    #[serde(rename = "*wmz")]
    StarWmz,
    /// Files named `*.x3db`, by another name.
    #[serde(rename = "*x3db")]
    StarX3db,
    /// Files named `*.x3dv`, by another name.
    #[serde(rename = "*x3dv")]
    StarX3dv,
    /// Files named `*.xlf`, by another name.
    #[serde(rename = "*xlf")]
    StarXlf,
    /// Files named `*.xml`, by another name.
    #[serde(rename = "*xml")]
    StarXml,
    /// Files named `*.xsl`, by another name.
    #[serde(rename = "*xsl")]
    StarXsl,
    /// Files named `*.1km`.
    #[serde(rename = "1km")]
    N1km,
    /// Files named `*.3dml`.
    #[serde(rename = "3dml")]
    N3dml,
    /// Files named `*.3ds`.
    #[serde(rename = "3ds")]
    N3ds,
    /// Files named `*.3g2`.
    #[serde(rename = "3g2")]
    N3g2,
    /// Files named `*.3gp`.
    #[serde(rename = "3gp")]
    N3gp,
    /// Files named `*.3gpp`.
    #[serde(rename = "3gpp")]
    N3gpp,
    /// Files named `*.3mf`.
    #[serde(rename = "3mf")]
    N3mf,
    /// Files named `*.7z`.
    #[serde(rename = "7z")]
    N7z,
    /// Files named `*.aab`.
    Aab,
    /// Files named `*.aac`.
    Aac,
    /// Files named `*.aam`.
    Aam,
    /// Files named `*.aas`.
    Aas,
    /// Files named `*.abw`.
    Abw,
    /// Files named `*.ac`.
    Ac,
    /// Files named `*.acc`.
    Acc,
    /// Files named `*.ace`.
    Ace,
    /// Files named `*.acu`.
    Acu,
    /// Files named `*.acutc`.
    Acutc,
    /// Files named `*.adp`.
    Adp,
    /// Files named `*.aep`.
    Aep,
    /// Files named `*.afm`.
    Afm,
    /// Files named `*.afp`.
    Afp,
    /// Files named `*.ahead`.
    Ahead,
    /// Files named `*.ai`.
    Ai,
    /// Files named `*.aif`.
    Aif,
    /// Files named `*.aifc`.
    Aifc,
    /// Files named `*.aiff`.
    Aiff,
    /// Files named `*.air`.
    Air,
    /// Files named `*.ait`.
    Ait,
    /// Files named `*.ami`.
    Ami,
    /// Files named `*.amr`.
    Amr,
    /// Files named `*.apk`.
    Apk,
    /// Files named `*.apng`.
    Apng,
    /// Files named `*.appcache`.
    Appcache,
    /// Files named `*.application`.
    Application,
    /// Files named `*.apr`.
    Apr,
    /// Files named `*.arc`.
    Arc,
    /// Files named `*.arj`.
    Arj,
    /// Files named `*.asc`.
    Asc,
    /// Files named `*.asf`.
    Asf,
    /// Files named `*.asm`.
    Asm,
    /// Files named `*.aso`.
    Aso,
    /// Files named `*.asx`.
    Asx,
    /// Files named `*.atc`.
    Atc,
    /// Files named `*.atom`.
    Atom,
    /// Files named `*.atomcat`.
    Atomcat,
    /// Files named `*.atomdeleted`.
    Atomdeleted,
    /// Files named `*.atomsvc`.
    Atomsvc,
    /// Files named `*.atx`.
    Atx,
    /// Files named `*.au`.
    Au,
    /// Files named `*.avi`.
    Avi,
    /// Files named `*.avif`.
    Avif,
    /// Files named `*.aw`.
    Aw,
    /// Files named `*.azf`.
    Azf,
    /// Files named `*.azs`.
    Azs,
    /// Files named `*.azv`.
    Azv,
    /// Files named `*.azw`.
    Azw,
    /// Files named `*.b16`.
    B16,
    /// Files named `*.bat`.
    Bat,
    /// Files named `*.bcpio`.
    Bcpio,
    /// Files named `*.bdf`.
    Bdf,
    /// Files named `*.bdm`.
    Bdm,
    /// Files named `*.bdoc`.
    Bdoc,
    /// Files named `*.bed`.
    Bed,
    /// Files named `*.bh2`.
    Bh2,
    /// Files named `*.bin`.
    Bin,
    /// Files named `*.blb`.
    Blb,
    /// Files named `*.blorb`.
    Blorb,
    /// Files named `*.bmi`.
    Bmi,
    /// Files named `*.bmml`.
    Bmml,
    /// Files named `*.bmp`.
    Bmp,
    /// Files named `*.book`.
    Book,
    /// Files named `*.box`.
    Box,
    /// Files named `*.boz`.
    Boz,
    /// Files named `*.bpk`.
    Bpk,
    /// Files named `*.bsp`.
    Bsp,
    /// Files named `*.btif`.
    Btif,
    /// Files named `*.buffer`.
    Buffer,
    /// Files named `*.bz`.
    Bz,
    /// Files named `*.bz2`.
    Bz2,
    /// Files named `*.c`.
    C,
    /// Files named `*.c11amc`.
    C11amc,
    /// Files named `*.c11amz`.
    C11amz,
    /// Files named `*.c4d`.
    C4d,
    /// Files named `*.c4f`.
    C4f,
    /// Files named `*.c4g`.
    C4g,
    /// Files named `*.c4p`.
    C4p,
    /// Files named `*.c4u`.
    C4u,
    /// Files named `*.cab`.
    Cab,
    /// Files named `*.caf`.
    Caf,
    /// Files named `*.cap`.
    Cap,
    /// Files named `*.car`.
    Car,
    /// Files named `*.cat`.
    Cat,
    /// Files named `*.cb7`.
    Cb7,
    /// Files named `*.cba`.
    Cba,
    /// Files named `*.cbr`.
    Cbr,
    /// Files named `*.cbt`.
    Cbt,
    /// Files named `*.cbz`.
    Cbz,
    /// Files named `*.cc`.
    Cc,
    /// Files named `*.cco`.
    Cco,
    /// Files named `*.cct`.
    Cct,
    /// Files named `*.ccxml`.
    Ccxml,
    /// Files named `*.cdbcmsg`.
    Cdbcmsg,
    /// Files named `*.cdf`.
    Cdf,
    /// Files named `*.cdfx`.
    Cdfx,
    /// Files named `*.cdkey`.
    Cdkey,
    /// Files named `*.cdmia`.
    Cdmia,
    /// Files named `*.cdmic`.
    Cdmic,
    /// Files named `*.cdmid`.
    Cdmid,
    /// Files named `*.cdmio`.
    Cdmio,
    /// Files named `*.cdmiq`.
    Cdmiq,
    /// Files named `*.cdx`.
    Cdx,
    /// Files named `*.cdxml`.
    Cdxml,
    /// Files named `*.cdy`.
    Cdy,
    /// Files named `*.cer`.
    Cer,
    /// Files named `*.cfs`.
    Cfs,
    /// Files named `*.cgm`.
    Cgm,
    /// Files named `*.chat`.
    Chat,
    /// Files named `*.chm`.
    Chm,
    /// Files named `*.chrt`.
    Chrt,
    /// Files named `*.cif`.
    Cif,
    /// Files named `*.cii`.
    Cii,
    /// Files named `*.cil`.
    Cil,
    /// Files named `*.cjs`.
    Cjs,
    /// Files named `*.cla`.
    Cla,
    /// Files named `*.class`.
    Class,
    /// Files named `*.clkk`.
    Clkk,
    /// Files named `*.clkp`.
    Clkp,
    /// Files named `*.clkt`.
    Clkt,
    /// Files named `*.clkw`.
    Clkw,
    /// Files named `*.clkx`.
    Clkx,
    /// Files named `*.clp`.
    Clp,
    /// Files named `*.cmc`.
    Cmc,
    /// Files named `*.cmdf`.
    Cmdf,
    /// Files named `*.cml`.
    Cml,
    /// Files named `*.cmp`.
    Cmp,
    /// Files named `*.cmx`.
    Cmx,
    /// Files named `*.cod`.
    Cod,
    /// Files named `*.coffee`.
    Coffee,
    /// Files named `*.com`.
    Com,
    /// Files named `*.conf`.
    Conf,
    /// Files named `*.cpio`.
    Cpio,
    /// Files named `*.cpp`.
    Cpp,
    /// Files named `*.cpt`.
    Cpt,
    /// Files named `*.crd`.
    Crd,
    /// Files named `*.crl`.
    Crl,
    /// Files named `*.crt`.
    Crt,
    /// Files named `*.crx`.
    Crx,
    /// Files named `*.cryptonote`.
    Cryptonote,
    /// Files named `*.csh`.
    Csh,
    /// Files named `*.csl`.
    Csl,
    /// Files named `*.csml`.
    Csml,
    /// Files named `*.csp`.
    Csp,
    /// Files named `*.css`.
    Css,
    /// Files named `*.cst`.
    Cst,
    /// Files named `*.csv`.
    Csv,
    /// Files named `*.cu`.
    Cu,
    /// Files named `*.curl`.
    Curl,
    /// Files named `*.cww`.
    Cww,
    /// Files named `*.cxt`.
    Cxt,
    /// Files named `*.cxx`.
    Cxx,
    /// Files named `*.dae`.
    Dae,
    /// Files named `*.daf`.
    Daf,
    /// Files named `*.dart`.
    Dart,
    /// Files named `*.dataless`.
    Dataless,
    /// Files named `*.davmount`.
    Davmount,
    /// Files named `*.dbf`.
    Dbf,
    /// Files named `*.dbk`.
    Dbk,
    /// Files named `*.dcr`.
    Dcr,
    /// Files named `*.dcurl`.
    Dcurl,
    /// Files named `*.dd2`.
    Dd2,
    /// Files named `*.ddd`.
    Ddd,
    /// Files named `*.ddf`.
    Ddf,
    /// Files named `*.dds`.
    Dds,
    /// Files named `*.deb`.
    Deb,
    /// Files named `*.def`.
    Def,
    /// Files named `*.deploy`.
    Deploy,
    /// Files named `*.der`.
    Der,
    /// Files named `*.dfac`.
    Dfac,
    /// Files named `*.dgc`.
    Dgc,
    /// Files named `*.dic`.
    Dic,
    /// Files named `*.dir`.
    Dir,
    /// Files named `*.dis`.
    Dis,
    /// Files named `*.disposition-notification`.
    #[serde(rename = "disposition-notification")]
    DispositionNotification,
    /// Files named `*.dist`.
    Dist,
    /// Files named `*.distz`.
    Distz,
    /// Files named `*.djv`.
    Djv,
    /// Files named `*.djvu`.
    Djvu,
    /// Files named `*.dll`.
    Dll,
    /// Files named `*.dmg`.
    Dmg,
    /// Files named `*.dmp`.
    Dmp,
    /// Files named `*.dms`.
    Dms,
    /// Files named `*.dna`.
    Dna,
    /// Files named `*.doc`.
    Doc,
    /// Files named `*.docm`.
    Docm,
    /// Files named `*.docx`.
    Docx,
    /// Files named `*.dot`.
    Dot,
    /// Files named `*.dotm`.
    Dotm,
    /// Files named `*.dotx`.
    Dotx,
    /// Files named `*.dp`.
    Dp,
    /// Files named `*.dpg`.
    Dpg,
    /// Files named `*.dra`.
    Dra,
    /// Files named `*.drle`.
    Drle,
    /// Files named `*.dsc`.
    Dsc,
    /// Files named `*.dssc`.
    Dssc,
    /// Files named `*.dtb`.
    Dtb,
    /// Files named `*.dtd`.
    Dtd,
    /// Files named `*.dts`.
    Dts,
    /// Files named `*.dtshd`.
    Dtshd,
    /// Files named `*.dump`.
    Dump,
    /// Files named `*.dvb`.
    Dvb,
    /// Files named `*.dvi`.
    Dvi,
    /// Files named `*.dwd`.
    Dwd,
    /// Files named `*.dwf`.
    Dwf,
    /// Files named `*.dwg`.
    Dwg,
    /// Files named `*.dxf`.
    Dxf,
    /// Files named `*.dxp`.
    Dxp,
    /// Files named `*.dxr`.
    Dxr,
    /// Files named `*.ear`.
    Ear,
    /// Files named `*.ecelp4800`.
    Ecelp4800,
    /// Files named `*.ecelp7470`.
    Ecelp7470,
    /// Files named `*.ecelp9600`.
    Ecelp9600,
    /// Files named `*.ecma`.
    Ecma,
    /// Files named `*.edm`.
    Edm,
    /// Files named `*.edx`.
    Edx,
    /// Files named `*.efif`.
    Efif,
    /// Files named `*.ei6`.
    Ei6,
    /// Files named `*.elc`.
    Elc,
    /// Files named `*.emf`.
    Emf,
    /// Files named `*.eml`.
    Eml,
    /// Files named `*.emma`.
    Emma,
    /// Files named `*.emotionml`.
    Emotionml,
    /// Files named `*.emz`.
    Emz,
    /// Files named `*.eol`.
    Eol,
    /// Files named `*.eot`.
    Eot,
    /// Files named `*.eps`.
    Eps,
    /// Files named `*.epub`.
    Epub,
    /// Files named `*.es`.
    Es,
    /// Files named `*.es3`.
    Es3,
    /// Files named `*.esa`.
    Esa,
    /// Files named `*.esf`.
    Esf,
    /// Files named `*.et3`.
    Et3,
    /// Files named `*.etx`.
    Etx,
    /// Files named `*.eva`.
    Eva,
    /// Files named `*.evy`.
    Evy,
    /// Files named `*.exe`.
    Exe,
    /// Files named `*.exi`.
    Exi,
    /// Files named `*.exp`.
    Exp,
    /// Files named `*.exr`.
    Exr,
    /// Files named `*.ext`.
    Ext,
    /// Files named `*.ez`.
    Ez,
    /// Files named `*.ez2`.
    Ez2,
    /// Files named `*.ez3`.
    Ez3,
    /// Files named `*.f`.
    F,
    /// Files named `*.f4v`.
    F4v,
    /// Files named `*.f77`.
    F77,
    /// Files named `*.f90`.
    F90,
    /// Files named `*.fbs`.
    Fbs,
    /// Files named `*.fcdt`.
    Fcdt,
    /// Files named `*.fcs`.
    Fcs,
    /// Files named `*.fdf`.
    Fdf,
    /// Files named `*.fdt`.
    Fdt,
    /// Files named `*.fe_launch`.
    FeLaunch,
    /// Files named `*.fg5`.
    Fg5,
    /// Files named `*.fgd`.
    Fgd,
    /// Files named `*.fh`.
    Fh,
    /// Files named `*.fh4`.
    Fh4,
    /// Files named `*.fh5`.
    Fh5,
    /// Files named `*.fh7`.
    Fh7,
    /// Files named `*.fhc`.
    Fhc,
    /// Files named `*.fig`.
    Fig,
    /// Files named `*.fits`.
    Fits,
    /// Files named `*.flac`.
    Flac,
    /// Files named `*.fli`.
    Fli,
    /// Files named `*.flo`.
    Flo,
    /// Files named `*.flv`.
    Flv,
    /// Files named `*.flw`.
    Flw,
    /// Files named `*.flx`.
    Flx,
    /// Files named `*.fly`.
    Fly,
    /// Files named `*.fm`.
    Fm,
    /// Files named `*.fnc`.
    Fnc,
    /// Files named `*.fo`.
    Fo,
    /// Files named `*.for`.
    For,
    /// Files named `*.fpx`.
    Fpx,
    /// Files named `*.frame`.
    Frame,
    /// Files named `*.fsc`.
    Fsc,
    /// Files named `*.fst`.
    Fst,
    /// Files named `*.ftc`.
    Ftc,
    /// Files named `*.fti`.
    Fti,
    /// Files named `*.fvt`.
    Fvt,
    /// Files named `*.fxp`.
    Fxp,
    /// Files named `*.fxpl`.
    Fxpl,
    /// Files named `*.fzs`.
    Fzs,
    /// Files named `*.g2w`.
    G2w,
    /// Files named `*.g3`.
    G3,
    /// Files named `*.g3w`.
    G3w,
    /// Files named `*.gac`.
    Gac,
    /// Files named `*.gam`.
    Gam,
    /// Files named `*.gbr`.
    Gbr,
    /// Files named `*.gca`.
    Gca,
    /// Files named `*.gdl`.
    Gdl,
    /// Files named `*.gdoc`.
    Gdoc,
    /// Files named `*.geo`.
    Geo,
    /// Files named `*.geojson`.
    Geojson,
    /// Files named `*.gex`.
    Gex,
    /// Files named `*.ggb`.
    Ggb,
    /// Files named `*.ggt`.
    Ggt,
    /// Files named `*.ghf`.
    Ghf,
    /// Files named `*.gif`.
    Gif,
    /// Files named `*.gim`.
    Gim,
    /// Files named `*.glb`.
    Glb,
    /// Files named `*.gltf`.
    Gltf,
    /// Files named `*.gml`.
    Gml,
    /// Files named `*.gmx`.
    Gmx,
    /// Files named `*.gnumeric`.
    Gnumeric,
    /// Files named `*.gph`.
    Gph,
    /// Files named `*.gpx`.
    Gpx,
    /// Files named `*.gqf`.
    Gqf,
    /// Files named `*.gqs`.
    Gqs,
    /// Files named `*.gram`.
    Gram,
    /// Files named `*.gramps`.
    Gramps,
    /// Files named `*.gre`.
    Gre,
    /// Files named `*.grv`.
    Grv,
    /// Files named `*.grxml`.
    Grxml,
    /// Files named `*.gsf`.
    Gsf,
    /// Files named `*.gsheet`.
    Gsheet,
    /// Files named `*.gslides`.
    Gslides,
    /// Files named `*.gtar`.
    Gtar,
    /// Files named `*.gtm`.
    Gtm,
    /// Files named `*.gtw`.
    Gtw,
    /// Files named `*.gv`.
    Gv,
    /// Files named `*.gxf`.
    Gxf,
    /// Files named `*.gxt`.
    Gxt,
    /// Files named `*.gz`.
    Gz,
    /// Files named `*.h`.
    H,
    /// Files named `*.h261`.
    H261,
    /// Files named `*.h263`.
    H263,
    /// Files named `*.h264`.
    H264,
    /// Files named `*.hal`.
    Hal,
    /// Files named `*.hbci`.
    Hbci,
    /// Files named `*.hbs`.
    Hbs,
    /// Files named `*.hdd`.
    Hdd,
    /// Files named `*.hdf`.
    Hdf,
    /// Files named `*.heic`.
    Heic,
    /// Files named `*.heics`.
    Heics,
    /// Files named `*.heif`.
    Heif,
    /// Files named `*.heifs`.
    Heifs,
    /// Files named `*.hej2`.
    Hej2,
    /// Files named `*.held`.
    Held,
    /// Files named `*.hh`.
    Hh,
    /// Files named `*.hjson`.
    Hjson,
    /// Files named `*.hlp`.
    Hlp,
    /// Files named `*.hpgl`.
    Hpgl,
    /// Files named `*.hpid`.
    Hpid,
    /// Files named `*.hps`.
    Hps,
    /// Files named `*.hqx`.
    Hqx,
    /// Files named `*.hsj2`.
    Hsj2,
    /// Files named `*.htc`.
    Htc,
    /// Files named `*.htke`.
    Htke,
    /// Files named `*.htm`.
    Htm,
    /// Files named `*.html`.
    Html,
    /// Files named `*.hvd`.
    Hvd,
    /// Files named `*.hvp`.
    Hvp,
    /// Files named `*.hvs`.
    Hvs,
    /// Files named `*.i2g`.
    I2g,
    /// Files named `*.icc`.
    Icc,
    /// Files named `*.ice`.
    Ice,
    /// Files named `*.icm`.
    Icm,
    /// Files named `*.ico`.
    Ico,
    /// Files named `*.ics`.
    Ics,
    /// Files named `*.ief`.
    Ief,
    /// Files named `*.ifb`.
    Ifb,
    /// Files named `*.ifm`.
    Ifm,
    /// Files named `*.iges`.
    Iges,
    /// Files named `*.igl`.
    Igl,
    /// Files named `*.igm`.
    Igm,
    /// Files named `*.igs`.
    Igs,
    /// Files named `*.igx`.
    Igx,
    /// Files named `*.iif`.
    Iif,
    /// Files named `*.img`.
    Img,
    /// Files named `*.imp`.
    Imp,
    /// Files named `*.ims`.
    Ims,
    /// Files named `*.in`.
    In,
    /// Files named `*.ini`.
    Ini,
    /// Files named `*.ink`.
    Ink,
    /// Files named `*.inkml`.
    Inkml,
    /// Files named `*.install`.
    Install,
    /// Files named `*.iota`.
    Iota,
    /// Files named `*.ipfix`.
    Ipfix,
    /// Files named `*.ipk`.
    Ipk,
    /// Files named `*.irm`.
    Irm,
    /// Files named `*.irp`.
    Irp,
    /// Files named `*.iso`.
    Iso,
    /// Files named `*.itp`.
    Itp,
    /// Files named `*.its`.
    Its,
    /// Files named `*.ivp`.
    Ivp,
    /// Files named `*.ivu`.
    Ivu,
    /// Files named `*.jad`.
    Jad,
    /// Files named `*.jade`.
    Jade,
    /// Files named `*.jam`.
    Jam,
    /// Files named `*.jar`.
    Jar,
    /// Files named `*.jardiff`.
    Jardiff,
    /// Files named `*.java`.
    Java,
    /// Files named `*.jhc`.
    Jhc,
    /// Files named `*.jisp`.
    Jisp,
    /// Files named `*.jls`.
    Jls,
    /// Files named `*.jlt`.
    Jlt,
    /// Files named `*.jng`.
    Jng,
    /// Files named `*.jnlp`.
    Jnlp,
    /// Files named `*.joda`.
    Joda,
    /// Files named `*.jp2`.
    Jp2,
    /// Files named `*.jpe`.
    Jpe,
    /// Files named `*.jpeg`.
    Jpeg,
    /// Files named `*.jpf`.
    Jpf,
    /// Files named `*.jpg`.
    Jpg,
    /// Files named `*.jpg2`.
    Jpg2,
    /// Files named `*.jpgm`.
    Jpgm,
    /// Files named `*.jpgv`.
    Jpgv,
    /// Files named `*.jph`.
    Jph,
    /// Files named `*.jpm`.
    Jpm,
    /// Files named `*.jpx`.
    Jpx,
    /// Files named `*.js`.
    Js,
    /// Files named `*.json`.
    Json,
    /// Files named `*.json5`.
    Json5,
    /// Files named `*.jsonld`.
    Jsonld,
    /// Files named `*.jsonml`.
    Jsonml,
    /// Files named `*.jsx`.
    Jsx,
    /// Files named `*.jxr`.
    Jxr,
    /// Files named `*.jxra`.
    Jxra,
    /// Files named `*.jxrs`.
    Jxrs,
    /// Files named `*.jxs`.
    Jxs,
    /// Files named `*.jxsc`.
    Jxsc,
    /// Files named `*.jxsi`.
    Jxsi,
    /// Files named `*.jxss`.
    Jxss,
    /// Files named `*.kar`.
    Kar,
    /// Files named `*.karbon`.
    Karbon,
    /// Files named `*.kdbx`.
    Kdbx,
    /// Files named `*.key`.
    Key,
    /// Files named `*.kfo`.
    Kfo,
    /// Files named `*.kia`.
    Kia,
    /// Files named `*.kml`.
    Kml,
    /// Files named `*.kmz`.
    Kmz,
    /// Files named `*.kne`.
    Kne,
    /// Files named `*.knp`.
    Knp,
    /// Files named `*.kon`.
    Kon,
    /// Files named `*.kpr`.
    Kpr,
    /// Files named `*.kpt`.
    Kpt,
    /// Files named `*.kpxx`.
    Kpxx,
    /// Files named `*.ksp`.
    Ksp,
    /// Files named `*.ktr`.
    Ktr,
    /// Files named `*.ktx`.
    Ktx,
    /// Files named `*.ktx2`.
    Ktx2,
    /// Files named `*.ktz`.
    Ktz,
    /// Files named `*.kwd`.
    Kwd,
    /// Files named `*.kwt`.
    Kwt,
    /// Files named `*.lasxml`.
    Lasxml,
    /// Files named `*.latex`.
    Latex,
    /// Files named `*.lbd`.
    Lbd,
    /// Files named `*.lbe`.
    Lbe,
    /// Files named `*.les`.
    Les,
    /// Files named `*.less`.
    Less,
    /// Files named `*.lgr`.
    Lgr,
    /// Files named `*.lha`.
    Lha,
    /// Files named `*.link66`.
    Link66,
    /// Files named `*.list`.
    List,
    /// Files named `*.list3820`.
    List3820,
    /// Files named `*.listafp`.
    Listafp,
    /// Files named `*.litcoffee`.
    Litcoffee,
    /// Files named `*.lnk`.
    Lnk,
    /// Files named `*.log`.
    Log,
    /// Files named `*.lostxml`.
    Lostxml,
    /// Files named `*.lrf`.
    Lrf,
    /// Files named `*.lrm`.
    Lrm,
    /// Files named `*.ltf`.
    Ltf,
    /// Files named `*.lua`.
    Lua,
    /// Files named `*.luac`.
    Luac,
    /// Files named `*.lvp`.
    Lvp,
    /// Files named `*.lwp`.
    Lwp,
    /// Files named `*.lzh`.
    Lzh,
    /// Files named `*.m13`.
    M13,
    /// Files named `*.m14`.
    M14,
    /// Files named `*.m1v`.
    M1v,
    /// Files named `*.m21`.
    M21,
    /// Files named `*.m2a`.
    M2a,
    /// Files named `*.m2v`.
    M2v,
    /// Files named `*.m3a`.
    M3a,
    /// Files named `*.m3u`.
    M3u,
    /// Files named `*.m3u8`.
    M3u8,
    /// Files named `*.m4a`.
    M4a,
    /// Files named `*.m4p`.
    M4p,
    /// Files named `*.m4s`.
    M4s,
    /// Files named `*.m4u`.
    M4u,
    /// Files named `*.m4v`.
    M4v,
    /// Files named `*.ma`.
    Ma,
    /// Files named `*.mads`.
    Mads,
    /// Files named `*.maei`.
    Maei,
    /// Files named `*.mag`.
    Mag,
    /// Files named `*.maker`.
    Maker,
    /// Files named `*.man`.
    Man,
    /// Files named `*.manifest`.
    Manifest,
    /// Files named `*.map`.
    Map,
    /// Files named `*.mar`.
    Mar,
    /// Files named `*.markdown`.
    Markdown,
    /// Files named `*.mathml`.
    Mathml,
    /// Files named `*.mb`.
    Mb,
    /// Files named `*.mbk`.
    Mbk,
    /// Files named `*.mbox`.
    Mbox,
    /// Files named `*.mc1`.
    Mc1,
    /// Files named `*.mcd`.
    Mcd,
    /// Files named `*.mcurl`.
    Mcurl,
    /// Files named `*.md`.
    Md,
    /// Files named `*.mdb`.
    Mdb,
    /// Files named `*.mdi`.
    Mdi,
    /// Files named `*.mdx`.
    Mdx,
    /// Files named `*.me`.
    Me,
    /// Files named `*.mesh`.
    Mesh,
    /// Files named `*.meta4`.
    Meta4,
    /// Files named `*.metalink`.
    Metalink,
    /// Files named `*.mets`.
    Mets,
    /// Files named `*.mfm`.
    Mfm,
    /// Files named `*.mft`.
    Mft,
    /// Files named `*.mgp`.
    Mgp,
    /// Files named `*.mgz`.
    Mgz,
    /// Files named `*.mht`.
    Mht,
    /// Files named `*.mid`.
    Mid,
    /// Files named `*.midi`.
    Midi,
    /// Files named `*.mie`.
    Mie,
    /// Files named `*.mif`.
    Mif,
    /// Files named `*.mime`.
    Mime,
    /// Files named `*.mj2`.
    Mj2,
    /// Files named `*.mjp2`.
    Mjp2,
    /// Files named `*.mjs`.
    Mjs,
    /// Files named `*.mk3d`.
    Mk3d,
    /// Files named `*.mka`.
    Mka,
    /// Files named `*.mkd`.
    Mkd,
    /// Files named `*.mks`.
    Mks,
    /// Files named `*.mkv`.
    Mkv,
    /// Files named `*.mle`.
    Mle,
    /// Files named `*.mlp`.
    Mlp,
    /// Files named `*.mmd`.
    Mmd,
    /// Files named `*.mmf`.
    Mmf,
    /// Files named `*.mml`.
    Mml,
    /// Files named `*.mmr`.
    Mmr,
    /// Files named `*.mng`.
    Mng,
    /// Files named `*.mny`.
    Mny,
    /// Files named `*.mobi`.
    Mobi,
    /// Files named `*.mods`.
    Mods,
    /// Files named `*.mov`.
    Mov,
    /// Files named `*.movie`.
    Movie,
    /// Files named `*.mp2`.
    Mp2,
    /// Files named `*.mp21`.
    Mp21,
    /// Files named `*.mp2a`.
    Mp2a,
    /// Files named `*.mp3`.
    Mp3,
    /// Files named `*.mp4`.
    Mp4,
    /// Files named `*.mp4a`.
    Mp4a,
    /// Files named `*.mp4s`.
    Mp4s,
    /// Files named `*.mp4v`.
    Mp4v,
    /// Files named `*.mpc`.
    Mpc,
    /// Files named `*.mpd`.
    Mpd,
    /// Files named `*.mpe`.
    Mpe,
    /// Files named `*.mpeg`.
    Mpeg,
    /// Files named `*.mpg`.
    Mpg,
    /// Files named `*.mpg4`.
    Mpg4,
    /// Files named `*.mpga`.
    Mpga,
    /// Files named `*.mpkg`.
    Mpkg,
    /// Files named `*.mpm`.
    Mpm,
    /// Files named `*.mpn`.
    Mpn,
    /// Files named `*.mpp`.
    Mpp,
    /// Files named `*.mpt`.
    Mpt,
    /// Files named `*.mpy`.
    Mpy,
    /// Files named `*.mqy`.
    Mqy,
    /// Files named `*.mrc`.
    Mrc,
    /// Files named `*.mrcx`.
    Mrcx,
    /// Files named `*.ms`.
    Ms,
    /// Files named `*.mscml`.
    Mscml,
    /// Files named `*.mseed`.
    Mseed,
    /// Files named `*.mseq`.
    Mseq,
    /// Files named `*.msf`.
    Msf,
    /// Files named `*.msg`.
    Msg,
    /// Files named `*.msh`.
    Msh,
    /// Files named `*.msi`.
    Msi,
    /// Files named `*.msl`.
    Msl,
    /// Files named `*.msm`.
    Msm,
    /// Files named `*.msp`.
    Msp,
    /// Files named `*.msty`.
    Msty,
    /// Files named `*.mtl`.
    Mtl,
    /// Files named `*.mts`.
    Mts,
    /// Files named `*.mus`.
    Mus,
    /// Files named `*.musd`.
    Musd,
    /// Files named `*.musicxml`.
    Musicxml,
    /// Files named `*.mvb`.
    Mvb,
    /// Files named `*.mvt`.
    Mvt,
    /// Files named `*.mwf`.
    Mwf,
    /// Files named `*.mxf`.
    Mxf,
    /// Files named `*.mxl`.
    Mxl,
    /// Files named `*.mxmf`.
    Mxmf,
    /// Files named `*.mxml`.
    Mxml,
    /// Files named `*.mxs`.
    Mxs,
    /// Files named `*.mxu`.
    Mxu,
    /// Files named `*.n-gage`.
    #[serde(rename = "n-gage")]
    NGage,
    /// Files named `*.n3`.
    N3,
    /// Files named `*.nb`.
    Nb,
    /// Files named `*.nbp`.
    Nbp,
    /// Files named `*.nc`.
    Nc,
    /// Files named `*.ncx`.
    Ncx,
    /// Files named `*.nfo`.
    Nfo,
    /// Files named `*.ngdat`.
    Ngdat,
    /// Files named `*.nitf`.
    Nitf,
    /// Files named `*.nlu`.
    Nlu,
    /// Files named `*.nml`.
    Nml,
    /// Files named `*.nnd`.
    Nnd,
    /// Files named `*.nns`.
    Nns,
    /// Files named `*.nnw`.
    Nnw,
    /// Files named `*.npx`.
    Npx,
    /// Files named `*.nq`.
    Nq,
    /// Files named `*.nsc`.
    Nsc,
    /// Files named `*.nsf`.
    Nsf,
    /// Files named `*.nt`.
    Nt,
    /// Files named `*.ntf`.
    Ntf,
    /// Files named `*.numbers`.
    Numbers,
    /// Files named `*.nzb`.
    Nzb,
    /// Files named `*.oa2`.
    Oa2,
    /// Files named `*.oa3`.
    Oa3,
    /// Files named `*.oas`.
    Oas,
    /// Files named `*.obd`.
    Obd,
    /// Files named `*.obgx`.
    Obgx,
    /// Files named `*.obj`.
    Obj,
    /// Files named `*.oda`.
    Oda,
    /// Files named `*.odb`.
    Odb,
    /// Files named `*.odc`.
    Odc,
    /// Files named `*.odf`.
    Odf,
    /// Files named `*.odft`.
    Odft,
    /// Files named `*.odg`.
    Odg,
    /// Files named `*.odi`.
    Odi,
    /// Files named `*.odm`.
    Odm,
    /// Files named `*.odp`.
    Odp,
    /// Files named `*.ods`.
    Ods,
    /// Files named `*.odt`.
    Odt,
    /// Files named `*.oga`.
    Oga,
    /// Files named `*.ogex`.
    Ogex,
    /// Files named `*.ogg`.
    Ogg,
    /// Files named `*.ogv`.
    Ogv,
    /// Files named `*.ogx`.
    Ogx,
    /// Files named `*.omdoc`.
    Omdoc,
    /// Files named `*.onepkg`.
    Onepkg,
    /// Files named `*.onetmp`.
    Onetmp,
    /// Files named `*.onetoc`.
    Onetoc,
    /// Files named `*.onetoc2`.
    Onetoc2,
    /// Files named `*.opf`.
    Opf,
    /// Files named `*.opml`.
    Opml,
    /// Files named `*.oprc`.
    Oprc,
    /// Files named `*.opus`.
    Opus,
    /// Files named `*.org`.
    Org,
    /// Files named `*.osf`.
    Osf,
    /// Files named `*.osfpvg`.
    Osfpvg,
    /// Files named `*.osm`.
    Osm,
    /// Files named `*.otc`.
    Otc,
    /// Files named `*.otf`.
    Otf,
    /// Files named `*.otg`.
    Otg,
    /// Files named `*.oth`.
    Oth,
    /// Files named `*.oti`.
    Oti,
    /// Files named `*.otp`.
    Otp,
    /// Files named `*.ots`.
    Ots,
    /// Files named `*.ott`.
    Ott,
    /// Files named `*.ova`.
    Ova,
    /// Files named `*.ovf`.
    Ovf,
    /// Files named `*.owl`.
    Owl,
    /// Files named `*.oxps`.
    Oxps,
    /// Files named `*.oxt`.
    Oxt,
    /// Files named `*.p`.
    P,
    /// Files named `*.p10`.
    P10,
    /// Files named `*.p12`.
    P12,
    /// Files named `*.p7b`.
    P7b,
    /// Files named `*.p7c`.
    P7c,
    /// Files named `*.p7m`.
    P7m,
    /// Files named `*.p7r`.
    P7r,
    /// Files named `*.p7s`.
    P7s,
    /// Files named `*.p8`.
    P8,
    /// Files named `*.pac`.
    Pac,
    /// Files named `*.pages`.
    Pages,
    /// Files named `*.pas`.
    Pas,
    /// Files named `*.paw`.
    Paw,
    /// Files named `*.pbd`.
    Pbd,
    /// Files named `*.pbm`.
    Pbm,
    /// Files named `*.pcap`.
    Pcap,
    /// Files named `*.pcf`.
    Pcf,
    /// Files named `*.pcl`.
    Pcl,
    /// Files named `*.pclxl`.
    Pclxl,
    /// Files named `*.pct`.
    Pct,
    /// Files named `*.pcurl`.
    Pcurl,
    /// Files named `*.pcx`.
    Pcx,
    /// Files named `*.pdb`.
    Pdb,
    /// Files named `*.pde`.
    Pde,
    /// Files named `*.pdf`.
    Pdf,
    /// Files named `*.pem`.
    Pem,
    /// Files named `*.pfa`.
    Pfa,
    /// Files named `*.pfb`.
    Pfb,
    /// Files named `*.pfm`.
    Pfm,
    /// Files named `*.pfr`.
    Pfr,
    /// Files named `*.pfx`.
    Pfx,
    /// Files named `*.pgm`.
    Pgm,
    /// Files named `*.pgn`.
    Pgn,
    /// Files named `*.pgp`.
    Pgp,
    /// Files named `*.php`.
    Php,
    /// Files named `*.pic`.
    Pic,
    /// Files named `*.pkg`.
    Pkg,
    /// Files named `*.pki`.
    Pki,
    /// Files named `*.pkipath`.
    Pkipath,
    /// Files named `*.pkpass`.
    Pkpass,
    /// Files named `*.pl`.
    Pl,
    /// Files named `*.plb`.
    Plb,
    /// Files named `*.plc`.
    Plc,
    /// Files named `*.plf`.
    Plf,
    /// Files named `*.pls`.
    Pls,
    /// Files named `*.pm`.
    Pm,
    /// Files named `*.pml`.
    Pml,
    /// Files named `*.png`.
    Png,
    /// Files named `*.pnm`.
    Pnm,
    /// Files named `*.portpkg`.
    Portpkg,
    /// Files named `*.pot`.
    Pot,
    /// Files named `*.potm`.
    Potm,
    /// Files named `*.potx`.
    Potx,
    /// Files named `*.ppam`.
    Ppam,
    /// Files named `*.ppd`.
    Ppd,
    /// Files named `*.ppm`.
    Ppm,
    /// Files named `*.pps`.
    Pps,
    /// Files named `*.ppsm`.
    Ppsm,
    /// Files named `*.ppsx`.
    Ppsx,
    /// Files named `*.ppt`.
    Ppt,
    /// Files named `*.pptm`.
    Pptm,
    /// Files named `*.pptx`.
    Pptx,
    /// Files named `*.pqa`.
    Pqa,
    /// Files named `*.prc`.
    Prc,
    /// Files named `*.pre`.
    Pre,
    /// Files named `*.prf`.
    Prf,
    /// Files named `*.provx`.
    Provx,
    /// Files named `*.ps`.
    Ps,
    /// Files named `*.psb`.
    Psb,
    /// Files named `*.psd`.
    Psd,
    /// Files named `*.psf`.
    Psf,
    /// Files named `*.pskcxml`.
    Pskcxml,
    /// Files named `*.pti`.
    Pti,
    /// Files named `*.ptid`.
    Ptid,
    /// Files named `*.pub`.
    Pub,
    /// Files named `*.pvb`.
    Pvb,
    /// Files named `*.pwn`.
    Pwn,
    /// Files named `*.pya`.
    Pya,
    /// Files named `*.pyv`.
    Pyv,
    /// Files named `*.qam`.
    Qam,
    /// Files named `*.qbo`.
    Qbo,
    /// Files named `*.qfx`.
    Qfx,
    /// Files named `*.qps`.
    Qps,
    /// Files named `*.qt`.
    Qt,
    /// Files named `*.qwd`.
    Qwd,
    /// Files named `*.qwt`.
    Qwt,
    /// Files named `*.qxb`.
    Qxb,
    /// Files named `*.qxd`.
    Qxd,
    /// Files named `*.qxl`.
    Qxl,
    /// Files named `*.qxt`.
    Qxt,
    /// Files named `*.ra`.
    Ra,
    /// Files named `*.ram`.
    Ram,
    /// Files named `*.raml`.
    Raml,
    /// Files named `*.rapd`.
    Rapd,
    /// Files named `*.rar`.
    Rar,
    /// Files named `*.ras`.
    Ras,
    /// Files named `*.rcprofile`.
    Rcprofile,
    /// Files named `*.rdf`.
    Rdf,
    /// Files named `*.rdz`.
    Rdz,
    /// Files named `*.relo`.
    Relo,
    /// Files named `*.rep`.
    Rep,
    /// Files named `*.res`.
    Res,
    /// Files named `*.rgb`.
    Rgb,
    /// Files named `*.rif`.
    Rif,
    /// Files named `*.rip`.
    Rip,
    /// Files named `*.ris`.
    Ris,
    /// Files named `*.rl`.
    Rl,
    /// Files named `*.rlc`.
    Rlc,
    /// Files named `*.rld`.
    Rld,
    /// Files named `*.rm`.
    Rm,
    /// Files named `*.rmi`.
    Rmi,
    /// Files named `*.rmp`.
    Rmp,
    /// Files named `*.rms`.
    Rms,
    /// Files named `*.rmvb`.
    Rmvb,
    /// Files named `*.rnc`.
    Rnc,
    /// Files named `*.rng`.
    Rng,
    /// Files named `*.roa`.
    Roa,
    /// Files named `*.roff`.
    Roff,
    /// Files named `*.rp9`.
    Rp9,
    /// Files named `*.rpm`.
    Rpm,
    /// Files named `*.rpss`.
    Rpss,
    /// Files named `*.rpst`.
    Rpst,
    /// Files named `*.rq`.
    Rq,
    /// Files named `*.rs`.
    Rs,
    /// Files named `*.rsat`.
    Rsat,
    /// Files named `*.rsd`.
    Rsd,
    /// Files named `*.rsheet`.
    Rsheet,
    /// Files named `*.rss`.
    Rss,
    /// Files named `*.rtf`.
    Rtf,
    /// Files named `*.rtx`.
    Rtx,
    /// Files named `*.run`.
    Run,
    /// Files named `*.rusd`.
    Rusd,
    /// Files named `*.s`.
    S,
    /// Files named `*.s3m`.
    S3m,
    /// Files named `*.saf`.
    Saf,
    /// Files named `*.sass`.
    Sass,
    /// Files named `*.sbml`.
    Sbml,
    /// Files named `*.sc`.
    Sc,
    /// Files named `*.scd`.
    Scd,
    /// Files named `*.scm`.
    Scm,
    /// Files named `*.scq`.
    Scq,
    /// Files named `*.scs`.
    Scs,
    /// Files named `*.scss`.
    Scss,
    /// Files named `*.scurl`.
    Scurl,
    /// Files named `*.sda`.
    Sda,
    /// Files named `*.sdc`.
    Sdc,
    /// Files named `*.sdd`.
    Sdd,
    /// Files named `*.sdkd`.
    Sdkd,
    /// Files named `*.sdkm`.
    Sdkm,
    /// Files named `*.sdp`.
    Sdp,
    /// Files named `*.sdw`.
    Sdw,
    /// Files named `*.sea`.
    Sea,
    /// Files named `*.see`.
    See,
    /// Files named `*.seed`.
    Seed,
    /// Files named `*.sema`.
    Sema,
    /// Files named `*.semd`.
    Semd,
    /// Files named `*.semf`.
    Semf,
    /// Files named `*.senmlx`.
    Senmlx,
    /// Files named `*.sensmlx`.
    Sensmlx,
    /// Files named `*.ser`.
    Ser,
    /// Files named `*.setpay`.
    Setpay,
    /// Files named `*.setreg`.
    Setreg,
    /// Files named `*.sfd-hdstx`.
    #[serde(rename = "sfd-hdstx")]
    SfdHdstx,
    /// Files named `*.sfs`.
    Sfs,
    /// Files named `*.sfv`.
    Sfv,
    /// Files named `*.sgi`.
    Sgi,
    /// Files named `*.sgl`.
    Sgl,
    /// Files named `*.sgm`.
    Sgm,
    /// Files named `*.sgml`.
    Sgml,
    /// Files named `*.sh`.
    Sh,
    /// Files named `*.shar`.
    Shar,
    /// Files named `*.shex`.
    Shex,
    /// Files named `*.shf`.
    Shf,
    /// Files named `*.shtml`.
    Shtml,
    /// Files named `*.sid`.
    Sid,
    /// Files named `*.sieve`.
    Sieve,
    /// Files named `*.sig`.
    Sig,
    /// Files named `*.sil`.
    Sil,
    /// Files named `*.silo`.
    Silo,
    /// Files named `*.sis`.
    Sis,
    /// Files named `*.sisx`.
    Sisx,
    /// Files named `*.sit`.
    Sit,
    /// Files named `*.sitx`.
    Sitx,
    /// Files named `*.siv`.
    Siv,
    /// Files named `*.skd`.
    Skd,
    /// Files named `*.skm`.
    Skm,
    /// Files named `*.skp`.
    Skp,
    /// Files named `*.skt`.
    Skt,
    /// Files named `*.sldm`.
    Sldm,
    /// Files named `*.sldx`.
    Sldx,
    /// Files named `*.slim`.
    Slim,
    /// Files named `*.slm`.
    Slm,
    /// Files named `*.sls`.
    Sls,
    /// Files named `*.slt`.
    Slt,
    /// Files named `*.sm`.
    Sm,
    /// Files named `*.smf`.
    Smf,
    /// Files named `*.smi`.
    Smi,
    /// Files named `*.smil`.
    Smil,
    /// Files named `*.smv`.
    Smv,
    /// Files named `*.smzip`.
    Smzip,
    /// Files named `*.snd`.
    Snd,
    /// Files named `*.snf`.
    Snf,
    /// Files named `*.so`.
    So,
    /// Files named `*.spc`.
    Spc,
    /// Files named `*.spdx`.
    Spdx,
    /// Files named `*.spf`.
    Spf,
    /// Files named `*.spl`.
    Spl,
    /// Files named `*.spot`.
    Spot,
    /// Files named `*.spp`.
    Spp,
    /// Files named `*.spq`.
    Spq,
    /// Files named `*.spx`.
    Spx,
    /// Files named `*.sql`.
    Sql,
    /// Files named `*.src`.
    Src,
    /// Files named `*.srt`.
    Srt,
    /// Files named `*.sru`.
    Sru,
    /// Files named `*.srx`.
    Srx,
    /// Files named `*.ssdl`.
    Ssdl,
    /// Files named `*.sse`.
    Sse,
    /// Files named `*.ssf`.
    Ssf,
    /// Files named `*.ssml`.
    Ssml,
    /// Files named `*.st`.
    St,
    /// Files named `*.stc`.
    Stc,
    /// Files named `*.std`.
    Std,
    /// Files named `*.stf`.
    Stf,
    /// Files named `*.sti`.
    Sti,
    /// Files named `*.stk`.
    Stk,
    /// Files named `*.stl`.
    Stl,
    /// Files named `*.stpx`.
    Stpx,
    /// Files named `*.stpxz`.
    Stpxz,
    /// Files named `*.stpz`.
    Stpz,
    /// Files named `*.str`.
    Str,
    /// Files named `*.stw`.
    Stw,
    /// Files named `*.styl`.
    Styl,
    /// Files named `*.stylus`.
    Stylus,
    /// Files named `*.sub`.
    Sub,
    /// Files named `*.sus`.
    Sus,
    /// Files named `*.susp`.
    Susp,
    /// Files named `*.sv4cpio`.
    Sv4cpio,
    /// Files named `*.sv4crc`.
    Sv4crc,
    /// Files named `*.svc`.
    Svc,
    /// Files named `*.svd`.
    Svd,
    /// Files named `*.svg`.
    Svg,
    /// Files named `*.svgz`.
    Svgz,
    /// Files named `*.swa`.
    Swa,
    /// Files named `*.swf`.
    Swf,
    /// Files named `*.swi`.
    Swi,
    /// Files named `*.swidtag`.
    Swidtag,
    /// Files named `*.sxc`.
    Sxc,
    /// Files named `*.sxd`.
    Sxd,
    /// Files named `*.sxg`.
    Sxg,
    /// Files named `*.sxi`.
    Sxi,
    /// Files named `*.sxm`.
    Sxm,
    /// Files named `*.sxw`.
    Sxw,
    /// Files named `*.t`.
    T,
    /// Files named `*.t3`.
    T3,
    /// Files named `*.t38`.
    T38,
    /// Files named `*.taglet`.
    Taglet,
    /// Files named `*.tao`.
    Tao,
    /// Files named `*.tap`.
    Tap,
    /// Files named `*.tar`.
    Tar,
    /// Files named `*.tcap`.
    Tcap,
    /// Files named `*.tcl`.
    Tcl,
    /// Files named `*.td`.
    Td,
    /// Files named `*.teacher`.
    Teacher,
    /// Files named `*.tei`.
    Tei,
    /// Files named `*.teicorpus`.
    Teicorpus,
    /// Files named `*.tex`.
    Tex,
    /// Files named `*.texi`.
    Texi,
    /// Files named `*.texinfo`.
    Texinfo,
    /// Files named `*.text`.
    Text,
    /// Files named `*.tfi`.
    Tfi,
    /// Files named `*.tfm`.
    Tfm,
    /// Files named `*.tfx`.
    Tfx,
    /// Files named `*.tga`.
    Tga,
    /// Files named `*.thmx`.
    Thmx,
    /// Files named `*.tif`.
    Tif,
    /// Files named `*.tiff`.
    Tiff,
    /// Files named `*.tk`.
    Tk,
    /// Files named `*.tmo`.
    Tmo,
    /// Files named `*.toml`.
    Toml,
    /// Files named `*.torrent`.
    Torrent,
    /// Files named `*.tpl`.
    Tpl,
    /// Files named `*.tpt`.
    Tpt,
    /// Files named `*.tr`.
    Tr,
    /// Files named `*.tra`.
    Tra,
    /// Files named `*.trig`.
    Trig,
    /// Files named `*.trm`.
    Trm,
    /// Files named `*.ts`.
    Ts,
    /// Files named `*.tsd`.
    Tsd,
    /// Files named `*.tsv`.
    Tsv,
    /// Files named `*.ttc`.
    Ttc,
    /// Files named `*.ttf`.
    Ttf,
    /// Files named `*.ttl`.
    Ttl,
    /// Files named `*.ttml`.
    Ttml,
    /// Files named `*.twd`.
    Twd,
    /// Files named `*.twds`.
    Twds,
    /// Files named `*.txd`.
    Txd,
    /// Files named `*.txf`.
    Txf,
    /// Files named `*.txt`.
    Txt,
    /// Files named `*.u32`.
    U32,
    /// Files named `*.u8dsn`.
    U8dsn,
    /// Files named `*.u8hdr`.
    U8hdr,
    /// Files named `*.u8mdn`.
    U8mdn,
    /// Files named `*.u8msg`.
    U8msg,
    /// Files named `*.ubj`.
    Ubj,
    /// Files named `*.udeb`.
    Udeb,
    /// Files named `*.ufd`.
    Ufd,
    /// Files named `*.ufdl`.
    Ufdl,
    /// Files named `*.ulx`.
    Ulx,
    /// Files named `*.umj`.
    Umj,
    /// Files named `*.unityweb`.
    Unityweb,
    /// Files named `*.uoml`.
    Uoml,
    /// Files named `*.uri`.
    Uri,
    /// Files named `*.uris`.
    Uris,
    /// Files named `*.urls`.
    Urls,
    /// Files named `*.usdz`.
    Usdz,
    /// Files named `*.ustar`.
    Ustar,
    /// Files named `*.utz`.
    Utz,
    /// Files named `*.uu`.
    Uu,
    /// Files named `*.uva`.
    Uva,
    /// Files named `*.uvd`.
    Uvd,
    /// Files named `*.uvf`.
    Uvf,
    /// Files named `*.uvg`.
    Uvg,
    /// Files named `*.uvh`.
    Uvh,
    /// Files named `*.uvi`.
    Uvi,
    /// Files named `*.uvm`.
    Uvm,
    /// Files named `*.uvp`.
    Uvp,
    /// Files named `*.uvs`.
    Uvs,
    /// Files named `*.uvt`.
    Uvt,
    /// Files named `*.uvu`.
    Uvu,
    /// Files named `*.uvv`.
    Uvv,
    /// Files named `*.uvva`.
    Uvva,
    /// Files named `*.uvvd`.
    Uvvd,
    /// Files named `*.uvvf`.
    Uvvf,
    /// Files named `*.uvvg`.
    Uvvg,
    /// Files named `*.uvvh`.
    Uvvh,
    /// Files named `*.uvvi`.
    Uvvi,
    /// Files named `*.uvvm`.
    Uvvm,
    /// Files named `*.uvvp`.
    Uvvp,
    /// Files named `*.uvvs`.
    Uvvs,
    /// Files named `*.uvvt`.
    Uvvt,
    /// Files named `*.uvvu`.
    Uvvu,
    /// Files named `*.uvvv`.
    Uvvv,
    /// Files named `*.uvvx`.
    Uvvx,
    /// Files named `*.uvvz`.
    Uvvz,
    /// Files named `*.uvx`.
    Uvx,
    /// Files named `*.uvz`.
    Uvz,
    /// Files named `*.vbox`.
    Vbox,
    /// Files named `*.vbox-extpack`.
    #[serde(rename = "vbox-extpack")]
    VboxExtpack,
    /// Files named `*.vcard`.
    Vcard,
    /// Files named `*.vcd`.
    Vcd,
    /// Files named `*.vcf`.
    Vcf,
    /// Files named `*.vcg`.
    Vcg,
    /// Files named `*.vcs`.
    Vcs,
    /// Files named `*.vcx`.
    Vcx,
    /// Files named `*.vdi`.
    Vdi,
    /// Files named `*.vds`.
    Vds,
    /// Files named `*.vhd`.
    Vhd,
    /// Files named `*.vis`.
    Vis,
    /// Files named `*.viv`.
    Viv,
    /// Files named `*.vmdk`.
    Vmdk,
    /// Files named `*.vob`.
    Vob,
    /// Files named `*.vor`.
    Vor,
    /// Files named `*.vox`.
    Vox,
    /// Files named `*.vrml`.
    Vrml,
    /// Files named `*.vsd`.
    Vsd,
    /// Files named `*.vsf`.
    Vsf,
    /// Files named `*.vss`.
    Vss,
    /// Files named `*.vst`.
    Vst,
    /// Files named `*.vsw`.
    Vsw,
    /// Files named `*.vtf`.
    Vtf,
    /// Files named `*.vtt`.
    Vtt,
    /// Files named `*.vtu`.
    Vtu,
    /// Files named `*.vxml`.
    Vxml,
    /// Files named `*.w3d`.
    W3d,
    /// Files named `*.wad`.
    Wad,
    /// Files named `*.wadl`.
    Wadl,
    /// Files named `*.war`.
    War,
    /// Files named `*.wasm`.
    Wasm,
    /// Files named `*.wav`.
    Wav,
    /// Files named `*.wax`.
    Wax,
    /// Files named `*.wbmp`.
    Wbmp,
    /// Files named `*.wbs`.
    Wbs,
    /// Files named `*.wbxml`.
    Wbxml,
    /// Files named `*.wcm`.
    Wcm,
    /// Files named `*.wdb`.
    Wdb,
    /// Files named `*.wdp`.
    Wdp,
    /// Files named `*.weba`.
    Weba,
    /// Files named `*.webapp`.
    Webapp,
    /// Files named `*.webm`.
    Webm,
    /// Files named `*.webmanifest`.
    Webmanifest,
    /// Files named `*.webp`.
    Webp,
    /// Files named `*.wg`.
    Wg,
    /// Files named `*.wgt`.
    Wgt,
    /// Files named `*.wks`.
    Wks,
    /// Files named `*.wm`.
    Wm,
    /// Files named `*.wma`.
    Wma,
    /// Files named `*.wmd`.
    Wmd,
    /// Files named `*.wmf`.
    Wmf,
    /// Files named `*.wml`.
    Wml,
    /// Files named `*.wmlc`.
    Wmlc,
    /// Files named `*.wmls`.
    Wmls,
    /// Files named `*.wmlsc`.
    Wmlsc,
    /// Files named `*.wmv`.
    Wmv,
    /// Files named `*.wmx`.
    Wmx,
    /// Files named `*.wmz`.
    Wmz,
    /// Files named `*.woff`.
    Woff,
    /// Files named `*.woff2`.
    Woff2,
    /// Files named `*.wpd`.
    Wpd,
    /// Files named `*.wpl`.
    Wpl,
    /// Files named `*.wps`.
    Wps,
    /// Files named `*.wqd`.
    Wqd,
    /// Files named `*.wri`.
    Wri,
    /// Files named `*.wrl`.
    Wrl,
    /// Files named `*.wsc`.
    Wsc,
    /// Files named `*.wsdl`.
    Wsdl,
    /// Files named `*.wspolicy`.
    Wspolicy,
    /// Files named `*.wtb`.
    Wtb,
    /// Files named `*.wvx`.
    Wvx,
    /// Files named `*.x32`.
    X32,
    /// Files named `*.x3d`.
    X3d,
    /// Files named `*.x3db`.
    X3db,
    /// Files named `*.x3dbz`.
    X3dbz,
    /// Files named `*.x3dv`.
    X3dv,
    /// Files named `*.x3dvz`.
    X3dvz,
    /// Files named `*.x3dz`.
    X3dz,
    /// Files named `*.x_b`.
    XB,
    /// Files named `*.x_t`.
    XT,
    /// Files named `*.xaml`.
    Xaml,
    /// Files named `*.xap`.
    Xap,
    /// Files named `*.xar`.
    Xar,
    /// Files named `*.xav`.
    Xav,
    /// Files named `*.xbap`.
    Xbap,
    /// Files named `*.xbd`.
    Xbd,
    /// Files named `*.xbm`.
    Xbm,
    /// Files named `*.xca`.
    Xca,
    /// Files named `*.xcs`.
    Xcs,
    /// Files named `*.xdf`.
    Xdf,
    /// Files named `*.xdm`.
    Xdm,
    /// Files named `*.xdp`.
    Xdp,
    /// Files named `*.xdssc`.
    Xdssc,
    /// Files named `*.xdw`.
    Xdw,
    /// Files named `*.xel`.
    Xel,
    /// Files named `*.xenc`.
    Xenc,
    /// Files named `*.xer`.
    Xer,
    /// Files named `*.xfdf`.
    Xfdf,
    /// Files named `*.xfdl`.
    Xfdl,
    /// Files named `*.xht`.
    Xht,
    /// Files named `*.xhtml`.
    Xhtml,
    /// Files named `*.xhvml`.
    Xhvml,
    /// Files named `*.xif`.
    Xif,
    /// Files named `*.xla`.
    Xla,
    /// Files named `*.xlam`.
    Xlam,
    /// Files named `*.xlc`.
    Xlc,
    /// Files named `*.xlf`.
    Xlf,
    /// Files named `*.xlm`.
    Xlm,
    /// Files named `*.xls`.
    Xls,
    /// Files named `*.xlsb`.
    Xlsb,
    /// Files named `*.xlsm`.
    Xlsm,
    /// Files named `*.xlsx`.
    Xlsx,
    /// Files named `*.xlt`.
    Xlt,
    /// Files named `*.xltm`.
    Xltm,
    /// Files named `*.xltx`.
    Xltx,
    /// Files named `*.xlw`.
    Xlw,
    /// Files named `*.xm`.
    Xm,
    /// Files named `*.xml`.
    Xml,
    /// Files named `*.xns`.
    Xns,
    /// Files named `*.xo`.
    Xo,
    /// Files named `*.xop`.
    Xop,
    /// Files named `*.xpi`.
    Xpi,
    /// Files named `*.xpl`.
    Xpl,
    /// Files named `*.xpm`.
    Xpm,
    /// Files named `*.xpr`.
    Xpr,
    /// Files named `*.xps`.
    Xps,
    /// Files named `*.xpw`.
    Xpw,
    /// Files named `*.xpx`.
    Xpx,
    /// Files named `*.xsd`.
    Xsd,
    /// Files named `*.xsl`.
    Xsl,
    /// Files named `*.xslt`.
    Xslt,
    /// Files named `*.xsm`.
    Xsm,
    /// Files named `*.xspf`.
    Xspf,
    /// Files named `*.xul`.
    Xul,
    /// Files named `*.xvm`.
    Xvm,
    /// Files named `*.xvml`.
    Xvml,
    /// Files named `*.xwd`.
    Xwd,
    /// Files named `*.xyz`.
    Xyz,
    /// Files named `*.xz`.
    Xz,
    /// Files named `*.yaml`.
    Yaml,
    /// Files named `*.yang`.
    Yang,
    /// Files named `*.yin`.
    Yin,
    /// Files named `*.yml`.
    Yml,
    /// Files named `*.ymp`.
    Ymp,
    /// Files named `*.z1`.
    Z1,
    /// Files named `*.z2`.
    Z2,
    /// Files named `*.z3`.
    Z3,
    /// Files named `*.z4`.
    Z4,
    /// Files named `*.z5`.
    Z5,
    /// Files named `*.z6`.
    Z6,
    /// Files named `*.z7`.
    Z7,
    /// Files named `*.z8`.
    Z8,
    /// Files named `*.zaz`.
    Zaz,
    /// Files named `*.zip`.
    Zip,
    /// Files named `*.zir`.
    Zir,
    /// Files named `*.zirz`.
    Zirz,
    /// Files named `*.zmm`.
    Zmm,
    /// A value of the provider's that the API has no word for.
    UnmappedValue,
    /// A value that this crate does not know yet, kept as it came.
    #[api(unknown)]
    Unrecognized(String),
}
