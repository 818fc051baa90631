//! What generated code names. Not for people: everything here may change with any release.
#![allow(missing_docs, reason = "not for people")]

pub use core::any::type_name;
pub use core::default::Default;
pub use core::fmt;
pub use core::iter::IntoIterator;
pub use core::marker::PhantomData;
pub use core::option::Option;
pub use core::primitive::{bool, usize};
pub use core::result::Result;

pub use core::clone::Clone;
pub use core::convert::Into;

pub use alloc::string::String;
pub use alloc::vec::Vec;

pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::api_model::ApiModel;
pub use crate::fault::{Fault, Res};
pub use crate::field_type::FieldType;
pub use crate::model::{
    Content,
    Field::{Plain as Field, Ruled as FieldRuled, With as FieldWith},
    FieldMore, Lookup, Model, Object, Rule, Shape, Strings, Tagging, Tuple, Ty, Union, Unknown,
    Variant::{Plain as Variant, With as VariantWith},
    VariantMore,
};
pub use crate::opaque::{Opaque, opaque_ty};
pub use crate::presence::SlotReader;
pub use crate::report::Report;
pub use crate::rules::Checks;
pub use crate::source::{Draft, Fill, Foreign, Slot, Source};
pub use crate::write::{
    AsMap, ObjectWriter, Tagged, TupleWriter, UnionEnum, WriteFields, unwritable, write_adjacent,
    write_bound_object, write_external, write_internal, write_object, write_untagged,
};

mod checks;
mod debug;
mod draft;
mod shapes;
mod state;
mod strings;
mod with;

pub use checks::{checked, checked_whole};
pub use debug::{REDACTED, debug, debug_builder, debug_tuple};
pub use draft::{Complete, deserialize, incomplete, items, no_field};
pub use shapes::*;
pub use state::{Checked, IsSet, Mode, Set, Unchecked};
pub use strings::{Shown, StringEnum, read_choice, write_choice};
pub use with::{borrowed, read_non_null_with, read_optional_with, read_with};

/// The rules, each a function.
pub mod rules {
    pub use crate::rules::{
        Array, Bound, Members, Numeric, Text, check, custom, exclusive_maximum, exclusive_minimum,
        item_count, items, keys, length, maximum, member_count, minimum, multiple_of, unique_items, values,
    };
    #[cfg(feature = "pattern")]
    pub use crate::rules::{Pattern, pattern};
}

pub mod schemars;

pub use crate::__schemars as schemars;
