//! One derive that turns a struct into a complete API model.
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
//! | serde's `Deserialize` | any format of serde's | one error; it names every missing field of the object |
//! | `T::builder()` | values made in Rust | a compile error that names the required field |
//! | `T::draft()` | the same, in loops and conditions | a [`Report`] that names every missing field |
//! | [`validate`](ApiModel::validate) | a value that was changed by hand | a [`Report`] |
//!
//! Out go serde's `Serialize`, [`to_json`](ApiModel::to_json) and [`json`].
//!
//! [`schema`] gives the JSON Schema and the OpenAPI components of a model, [`docs`] its page in Markdown.
//!
//! Setters take whatever converts (`impl Into<T>`); numbers, booleans and characters as they are, since
//! `count(5)` would not compile for a `u64` otherwise. A field of type `Option<T>` has two: `label(value)` and `maybe_label(option)`; `Option<Option<T>>` also
//! `label_null()`; a `Vec<T>` takes any iterator of what converts to `T`. The setter of a field `build` is `build_`.
//!
//! # Absent and `null`
//!
//! | type | attribute | absent | `null` | when `None` is written |
//! |---|---|---|---|---|
//! | `T` | | `missing` | `null` | |
//! | `T` | `#[serde(default)]`, `#[serde(default = "path")]`, `#[api(default = <expression>)]` | the default | `null` | |
//! | `Option<T>` | | `None` | `None` | left out |
//! | `Option<T>` | `#[api(required)]` | `missing` | `None` | `null` |
//! | `Option<T>` | `#[api(non_null)]` | `None` | `null` | left out |
//! | `Option<Option<T>>` | | `None` | `Some(None)` | left out, or `null` |
//!
//! `missing` and `null` are the codes of violations. `#[api(none = "null")]` on the type writes `None` as `null`, as
//! serde's derive does. Binary formats (CBOR, `MessagePack`, postcard) have only one nothing: there absent and `null`
//! are the same, and `None` is written. An `Option` behind a type alias is seen as a `T` that allows `null`.
//!
//! # Attributes
//!
//! `#[serde(...)]` means what serde says: `rename`, `rename_all` (both also split into `serialize` and
//! `deserialize`), `alias`, `default`, `skip`, `skip_serializing`, `skip_deserializing`, `skip_serializing_if`, `with`,
//! `serialize_with`, `deserialize_with`, `deny_unknown_fields`. Every other word is refused with a reason.
//!
//! `#[api(...)]` on a field:
//!
//! - `secret`: shown as `[REDACTED]`, kept out of every error, with the names of what is inside if they are not the
//!   model's own; may have neither `example` nor `default`;
//! - `required`, `non_null`: see the table above;
//! - `default = <expression>`: a string literal becomes whatever string type the field has, and the literal of an
//!   `Option` its content;
//! - `example = <JSON literal>`: for documentation;
//! - `opaque`: the type is read and written by its own serde impls;
//! - `builder(skip)`: no setter.
//!
//! On the type: `crate = path` (where this crate is), `none = "null"`, `builder = false`. On one variant of a string
//! enum: `unknown`, which makes the enum open: the variant holds a `String`, and keeps what no other variant is. An open
//! enum is a string in every format.
//!
//! # Field types
//!
//! Integers, floats, `bool`, `char`, `()`, `String`, `Box<str>`, `Rc<str>`, `Arc<str>`, `&str` and `Cow<str>` (which borrow
//! from the input; a `Cow` inside of a collection is owned), `Option`, `Box`, `Rc`, `Arc`, `Vec`, `VecDeque`, boxed slices, arrays, tuples, `BTreeSet`, `HashSet`,
//! `LinkedList`, `BTreeMap`, `HashMap`, `Rc<[T]>`, `Arc<[T]>`, non-zero integers, IP addresses, `Duration`, `PathBuf`,
//! `PhantomData`, and every type that derives `ApiModel`. With the feature `json` also
//! `serde_json`'s `Value`, `Map` and `Number`. With the feature of its crate, as strings in every format:
//!
//! | feature | RFC 3339 | ISO 8601 | |
//! |---|---|---|---|
//! | `time` | `OffsetDateTime` | `Date`, `Time`, `PrimitiveDateTime` | |
//! | `jiff` | `Timestamp` | `civil`'s `Date`, `Time`, `DateTime`; `Span`, `SignedDuration` | `Zoned` (RFC 9557) |
//! | `chrono` | `DateTime<Utc>`, `DateTime<FixedOffset>` | `NaiveDate`, `NaiveTime`, `NaiveDateTime` | |
//! | `uuid`, `url` | | | `Uuid`, hyphenated; `Url` |
//!
//! A generic model is an [`ApiModel`] where its parameters own what they hold; one with a lifetime is read by
//! [`json::from_str`].
//!
//! A number that the type cannot hold, `300` for a `u8`, is a `type` violation.
//!
//! # Features
//!
//! - `std` (default): `HashMap`, `HashSet`, `json::from_reader`, `json::to_writer`. Without it the crate is `no_std`.
//! - `json` (default): the modules [`json`] and [`schema`], `from_json`, `to_json`, [`Problem`].
//! - `chrono`, `jiff`, `time`, `url`, `uuid`: the types of the crate of that name.
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
