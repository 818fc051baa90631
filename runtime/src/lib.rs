//! One derive that turns a struct or an enum into a complete API model.
//!
//! ```
//! use api_model::ApiModel;
//!
//! /// A person's badge.
//! #[derive(ApiModel, Clone, PartialEq)]
//! #[serde(rename_all = "camelCase")]
//! struct Badge {
//!     id: u64,
//!     display_name: Option<String>,
//!     #[api(default = 1)]
//!     floor: i8,
//!     #[api(secret)]
//!     pin: String,
//! }
//!
//! let badge = Badge::builder().id(7).pin("0000").build();
//! assert_eq!(badge.to_json(), r#"{"id":7,"floor":1,"pin":"0000"}"#);
//! assert_eq!(Badge::from_json(r#"{"id":7,"pin":"0000"}"#).as_ref(), Ok(&badge));
//!
//! let report = Badge::from_json(r#"{"id":"seven","floor":null}"#).unwrap_err();
//! assert_eq!(
//!     report.to_string(),
//!     "\
//! Badge: 3 violations
//!   /id: expected an integer of 64 bits, not negative, found a string (type, line 1, column 7)
//!   /floor: expected an integer from -128 to 127, found null (null, line 1, column 23)
//!   /pin: required, but missing (missing)"
//! );
//! ```
//!
//! # Ways in and out
//!
//! | door | for | what it says when the value is wrong |
//! |---|---|---|
//! | [`from_json`](ApiModel::from_json), [`json`] | JSON | the complete [`Report`] |
//! | serde's `Deserialize` | any format of serde's | one error; if fields are missing, it names all that the object lacks |
//! | `T::builder()` | values made in Rust | a compile error that names the required field; of a model with rules, a [`Report`] |
//! | `T::draft()` | the same, in loops and conditions | a [`Report`] that names every missing field |
//! | [`validate`](ApiModel::validate) | a value that was changed by hand | a [`Report`] |
//!
//! Out go serde's `Serialize`, [`to_json`](ApiModel::to_json) and [`json`].
//!
//! This crate's own words never repeat the value. A function of yours or another crate's type should not either: what it
//! says is told, but for what [`Report`] excepts, through `Deserialize` too. A format may add words of its own: the errors of
//! `toml` show the line of the document, and with it a secret.
//!
//! [`schema`] gives the JSON Schema and the OpenAPI components of a model, [`docs`] its page in Markdown.
//!
//! Setters take whatever converts (`impl Into<T>`); numbers, booleans and characters as they are, since
//! `count(5)` would not compile for a `u64` otherwise, and references too, so that a `&String` becomes a `&str`. A field of type `Option<T>` has two: `label(value)` and `maybe_label(option)`; `Option<Option<T>>` also
//! `label_null()`; a `Vec<T>` takes any iterator of what converts to `T`. The setter of a field `build` is `build_`.
//!
//! # Shapes
//!
//! - Structs with named fields are objects, and have a builder and a draft. The members of a field that is
//!   `#[serde(flatten)]` are its own; a flattened `Option` is `None` where they make no value, whatever is wrong with
//!   them, as in serde. The members that made none are left to the flattened fields behind it, where serde has lost them.
//! - Newtypes are what their value is, tuple structs are arrays, unit structs are `null`.
//! - Enums whose variants hold nothing are strings.
//! - Other enums are unions, in serde's four representations: `{"Card": …}`, `#[serde(tag = "type")]`,
//!   `#[serde(tag = "type", content = "data")]` and `#[serde(untagged)]`, also on one variant.
//! - Any of them may be read and written as another type (`from`, `try_from`, `into`), and be generic or recursive.
//!
//! ```
//! # #[cfg(feature = "json")] {
//! use api_model::ApiModel;
//!
//! #[derive(ApiModel, Debug, PartialEq)]
//! struct CardNumber(String);
//!
//! #[derive(ApiModel, Debug, PartialEq)]
//! #[serde(tag = "type", rename_all = "snake_case", rename_all_fields = "camelCase")]
//! enum Payment {
//!     Cash,
//!     Card { card_number: CardNumber, holder: Option<String> },
//!     /// Whatever this crate does not know yet, kept as it came.
//!     #[api(unknown)]
//!     Other(serde_json::Value),
//! }
//!
//! #[derive(ApiModel, Debug, PartialEq)]
//! struct Paid {
//!     amount: u64,
//!     #[serde(flatten)]
//!     payment: Payment,
//! }
//!
//! let card = r#"{"amount":5,"type":"card","cardNumber":"4000"}"#;
//! let paid = Paid::from_json(card).unwrap();
//! assert_eq!(paid.payment, Payment::Card { card_number: CardNumber("4000".to_owned()), holder: None });
//! assert_eq!(paid.to_json(), card);
//!
//! let new = r#"{"type":"cheque","bank":"b"}"#;
//! assert!(matches!(Payment::from_json(new), Ok(Payment::Other(_))));
//!
//! let report = Paid::from_json(r#"{"type":"card","holder":1}"#).unwrap_err();
//! assert_eq!(report.iter().map(|violation| violation.pointer()).collect::<Vec<_>>(), ["/holder", "/cardNumber", "/amount"]);
//! # }
//! ```
//!
//! # Absent and `null`
//!
//! | type | attribute | absent | `null` | when `None` is written |
//! |---|---|---|---|---|
//! | `T` | | `missing` | `null` | |
//! | `T` | `#[serde(default)]`, `#[serde(default = "path")]`, `#[api(default = <expression>)]` | the default | `null` | |
//! | `Option<T>` | | `None` | `None` | left out |
//! | `Option<T>` | `#[serde(default = "path")]`, `#[api(default = <expression>)]`, `#[serde(default)]` on the struct | the default | `None` | `null` |
//! | `Option<T>` | `#[api(required)]` | `missing` | `None` | `null` |
//! | `Option<T>` | `#[api(non_null)]` | `None` | `null` | left out |
//! | `Option<Option<T>>` | | `None` | `Some(None)` | left out, or `null` |
//!
//! `missing` and `null` are the codes of violations. `#[api(none = "null")]` on the type writes `None` as `null`, as
//! serde's derive does, but for the outer `None` of `Option<Option<T>>`: it would be read as the inner one. CSV wants it: its
//! records are all of one length, and a `None` that is left out makes one shorter.
//! Binary formats (CBOR, `MessagePack`, postcard) have only one nothing: there absent and `null`
//! are the same, and `None` is written. An `Option` that the derive does not see as one, behind a type alias,
//! a `Box` or another type, is a `T` that allows `null`: absent, it is `missing`, unless `#[serde(default)]` is there.
//!
//! A `None` whose default may be something else is written: left out, it would be read as that. For the body of a PATCH,
//! where absent leaves as it is and `null` clears, write `Option<Option<T>>`, and no `#[serde(default)]` on the struct:
//!
//! ```
//! use api_model::ApiModel;
//!
//! #[derive(ApiModel, Debug, PartialEq)]
//! struct UpdateProfile {
//!     name: Option<Option<String>>,
//!     age: Option<Option<u8>>,
//!     city: Option<Option<String>>,
//! }
//!
//! let body = r#"{"name":"Ada","age":null}"#;
//! let update = UpdateProfile::from_json(body)?;
//! assert_eq!(update.name, Some(Some("Ada".to_owned()))); // a value: set
//! assert_eq!(update.age, Some(None)); // `null`: cleared
//! assert_eq!(update.city, None); // absent: left as it is
//!
//! assert_eq!(update.to_json(), body);
//! assert_eq!(UpdateProfile::builder().name("Ada").age_null().build(), update);
//! # Ok::<(), api_model::Report>(())
//! ```
//!
//! # Attributes
//!
//! `#[serde(...)]` means what serde says:
//!
//! - on a type: `rename`, `rename_all`, `rename_all_fields`, `default`, `deny_unknown_fields`, `tag`, `content`,
//!   `untagged`, `transparent`, `from`, `try_from`, `into`, `bound`, `expecting`, `crate`;
//! - on a field: `rename`, `alias`, `default`, `flatten`, `skip`, `skip_serializing`, `skip_deserializing`,
//!   `skip_serializing_if`, `with`, `serialize_with`, `deserialize_with`, `borrow`, `bound`;
//! - on a variant: `rename`, `rename_all`, `alias`, `skip`, `skip_serializing`, `skip_deserializing`, `with`,
//!   `serialize_with`, `deserialize_with`, `untagged`, `other`, `borrow`, `bound`.
//!
//! Every other word, and every word without an effect where it stands, is refused with a reason. Only serde's `crate` is
//! accepted without effect.
//!
//! Formats for people have objects for structs with named fields: an array of the values, which serde's derive takes as
//! well, is refused there. So is a line of CSV without a line of headers.
//!
//! A doc comment is the description in schemas and on pages. One that a macro gives, `#[doc = include_str!("…")]` or
//! `#[doc = concat!(…)]`, is none there: a derive sees the macro and not the text.
//!
//! `#[api(...)]` on a field:
//!
//! - `secret`: shown as `[REDACTED]`, by builders and drafts as well, which show nothing of other fields; kept out of
//!   errors, with the names of what is inside if they are not the model's own; may have neither `example` nor `default`.
//!   A `check` that points elsewhere, and a format, may still tell it;
//! - `required`, `non_null`: see the table above;
//! - `default = <expression>`: a string literal becomes whatever string type the field has, and the literal of an
//!   `Option` its content;
//! - `example = <JSON literal>`, `format = "…"` (any string; a known format of strings is refused on
//!   another type), `read_only`, `write_only`: for documentation;
//! - `opaque`: the type is read and written by its own serde impls;
//! - `builder(skip)`: no setter;
//! - the rules of the next section.
//!
//! On the type: `crate = path` (where this crate is), `title = "…"`, `none = "null"`, `builder = false`, `check = path`, and on an untagged
//! union `best_match`, which takes the variant with the most members in common instead of the first that fits. On one
//! variant: `unknown`, which makes the enum open. That of a string enum holds a `String`, and keeps what no other
//! variant is; an open enum is a string in every format. That of a union with tags holds whatever has a tag that no
//! other variant has; where the tag is the value's only member (`{"New": …}`), in formats for people alone: binary ones need to
//! be told of a variant before they read it.
//!
//! # Rules
//!
//! JSON Schema's keywords, in snake case, in `#[api(...)]` on a field. They hold at every door, `Deserialize` included, and
//! stand in the schema; models inside of others are checked without being asked, but for what a `with` function reads. The
//! code of a violation is the keyword.
//!
//! | rule | takes | for | holds if the value |
//! |---|---|---|---|
//! | `min_length`, `max_length` | a count | strings | has at least, at most so many Unicode code points |
//! | `pattern` (feature `pattern`) | a string | strings | matches the regular expression (of the `regex` crate) somewhere |
//! | `minimum`, `maximum` | a number | numbers | is at least, at most this |
//! | `exclusive_minimum`, `exclusive_maximum` | a number | numbers | is more, less than this |
//! | `multiple_of` | a number above zero | numbers | is this a whole number of times, as decimals: 0.3 is three times 0.1 |
//! | `min_items`, `max_items` | a count | arrays, sets | has at least, at most so many items |
//! | `unique_items` | | arrays | has no two items that are equal in JSON: `1` and `1.0` are |
//! | `min_properties`, `max_properties` | a count | maps | has at least, at most so many members |
//! | `items(…)` | rules | arrays, sets | has only items that keep these |
//! | `keys(…)`, `values(…)` | rules | maps | has only names, values that keep these |
//! | `custom = path` | `fn(&T) -> Result<(), impl Display>` | any | is `Ok` |
//! | `check = path`, on the type | `fn(&Self) -> Result<(), Violation>` | models | is `Ok` |
//!
//! Of an `Option`, the rules are about what is there: what is absent or `null` breaks none, not as an item either. Of a `Box`,
//! an `Rc` or an `Arc`, they are about what is inside, and of a number in `Wrapping` or `Saturating` about the number. Numbers are
//! compared exactly, whatever their widths; an `f32` is the decimal that it is written as. `NaN` breaks every rule for numbers;
//! an infinity is beyond every bound, and no multiple. The items of a set have no places: what is wrong with any is said of the
//! set. `custom` and `check` may be written as often as needed, and also see
//! values that break other rules. What they say is told as it is, unless it is a `custom` on a secret, a `check` that points at
//! one, or inside of one: leave the value out of it.
//!
//! ```
//! use api_model::{ApiModel, Violation};
//!
//! #[derive(ApiModel, Debug)]
//! #[api(check = ends_later)]
//! struct Booking {
//!     #[api(min_length = 2, max_length = 40)]
//!     name: String,
//!     #[api(exclusive_minimum = 0, multiple_of = 0.01)]
//!     price: Option<f64>,
//!     #[api(max_items = 3, unique_items, items(min_length = 1))]
//!     tags: Option<Vec<String>>,
//!     start: u32,
//!     end: u32,
//! }
//!
//! fn ends_later(booking: &Booking) -> Result<(), Violation> {
//!     if booking.start < booking.end {
//!         Ok(())
//!     } else {
//!         Err(Violation::custom("/end", "must be later than `start`"))
//!     }
//! }
//!
//! let report = Booking::from_json(r#"{"name":"B","price":0.005,"tags":["",""],"start":2,"end":1}"#).unwrap_err();
//! assert_eq!(
//!     report.to_string(),
//!     "\
//! Booking: 6 violations
//!   /name: expected a string of at least 2 characters (min_length, line 1, column 9)
//!   /price: expected a multiple of 0.01 (multiple_of, line 1, column 21)
//!   /tags: expected items that are all different, found that of index 0 again at 1 (unique_items, line 1, column 34)
//!   /tags/0: expected a string of at least 1 character (min_length, line 1, column 35)
//!   /tags/1: expected a string of at least 1 character (min_length, line 1, column 38)
//!   /end: must be later than `start` (custom, line 1, column 58)"
//! );
//! // A model with rules of its own is built to a `Result`.
//! assert!(Booking::builder().name("Bo").start(1).end(2).build().is_ok());
//! ```
//!
//! Rules that contradict each other, do not fit the type, that no integer of the type keeps, or that are broken by the
//! field's own `default` or `example` do not compile. What a function returns as a default is not looked at when the field is absent, only by `validate` and the builder.
//! In an untagged enum a variant whose rules the value breaks is not what the value is. The order of violations is that of the
//! document; of a value made by hand that of the fields, with each `check` behind them.
//!
//! # Field types
//!
//! Every type that derives `ApiModel`, of any shape, and
//!
//! - integers of up to 128 bits, also non-zero and atomic ones, floats, `bool`, `char`, `()`;
//! - `String`, `Box<str>`, `Rc<str>`, `Arc<str>`, and `&str` and `Cow<str>`, which borrow from the input; a `Cow` inside of
//!   a collection, or of another type, is owned;
//! - `Vec`, `VecDeque`, `LinkedList`, `BinaryHeap`, `BTreeSet`, `HashSet`, `BTreeMap`, `HashMap`, arrays, `Box<[T]>`, `Rc<[T]>`,
//!   `Arc<[T]>`, tuples of up to 16;
//! - around another field type `Option`, `Box`, `Rc`, `Arc`, `Cow`, `Wrapping`, `Saturating` and `Reverse`;
//! - `&[u8]` and `Cow<[u8]>`, which borrow bytes. Text formats write them as arrays of numbers; JSON lends the bytes of a
//!   string, and the `Cow` takes an array as well;
//! - IP and socket addresses, `Duration`, `SystemTime`, `PathBuf`, `OsString`, `PhantomData`;
//! - with the feature `json`, `serde_json`'s `Value`, `Map` and `Number`. `from_json` reads their numbers as 64 bits, also where
//!   `serde_json` has its feature `arbitrary_precision`; serde's door keeps them exact then.
//!
//! Ranges, `Bound`, `Cell`, `RefCell`, `Mutex`, `RwLock`, `Result`, `CString` and boxed paths, which serde knows as well, are
//! none: they are fields with `#[api(opaque)]`.
//!
//! With the feature of its crate, as strings in every format:
//!
//! | feature | RFC 3339 | ISO 8601 | |
//! |---|---|---|---|
//! | `time` | `OffsetDateTime` | `Date`, `Time`, `PrimitiveDateTime` | |
//! | `jiff` | `Timestamp` | `civil`'s `Date`, `Time`, `DateTime`; `Span`, `SignedDuration` | `Zoned` (RFC 9557) |
//! | `chrono` | `DateTime` of `Utc`, `FixedOffset`, `Local` | `NaiveDate`, `NaiveTime`, `NaiveDateTime` | |
//! | `uuid`, `url` | | | `Uuid`, hyphenated; `Url` |
//!
//! A generic model is an [`ApiModel`] where its parameters own what they hold; one with a lifetime is read by
//! [`json::from_str`].
//!
//! A number that the type cannot hold, `300` for a `u8`, is a `type` violation. Only an `f32` takes what is too large for
//! it, as infinity: `serde_json` does the same.
//!
//! # Features
//!
//! - `std` (default): `HashMap`, `HashSet`, `SystemTime`, `PathBuf`, `OsString`, atomic integers and booleans,
//!   `json::from_reader`, `json::to_writer`. Without it the crate is `no_std`.
//! - `json` (default): the modules [`json`] and [`schema`], `from_json`, `to_json`, [`Problem`].
//! - `chrono`, `jiff`, `time`, `url`, `uuid`: the types of the crate of that name.
//! - `pattern`: the rule of that name, by the crate `regex`; needs `std`.
//! - `schemars`: every model implements `schemars::JsonSchema`, with the same schema. The models inside of it are put
//!   among the generator's definitions by their names; a type that is not an `ApiModel` and comes to the generator later
//!   by the same name is taken for one of them.
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

extern crate alloc;

mod api_model;
pub mod docs;
mod fault;
mod field_type;
#[cfg(feature = "json")]
pub mod json;
mod lookup;
pub mod model;
mod names;
mod opaque;
mod pointer;
mod presence;
#[doc(hidden)]
pub mod private;
#[cfg(feature = "json")]
mod problem;
mod report;
mod rules;
#[cfg(feature = "json")]
pub mod schema;
mod source;
mod suggest;
mod types;
mod write;

pub use api_model::ApiModel;
pub use api_model_macros::ApiModel;
pub use field_type::FieldType;
pub use model::Model;
#[cfg(feature = "json")]
pub use problem::Problem;
pub use report::{Code, Position, Report, Violation};
