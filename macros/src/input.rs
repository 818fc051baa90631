//! What was written, with spans. Nothing here has been decided: no default is filled in.

use proc_macro2::TokenStream;
use syn::{Generics, Ident, LitStr, Path, Type, Visibility};

use crate::case::Case;
use crate::slot::Slot;

pub(crate) struct Input {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    pub(crate) docs: Docs,
    pub(crate) serde: ContainerSerde,
    pub(crate) api: ContainerApi,
    pub(crate) data: Data,
}

pub(crate) enum Data {
    Struct(Vec<Field>),
    Enum(Vec<Variant>),
}

/// Doc comments and `#[deprecated]`.
#[derive(Default)]
pub(crate) struct Docs {
    pub(crate) text: String,
    /// The attribute itself, for generated items that stand for what is deprecated.
    pub(crate) deprecated: Option<TokenStream>,
}

/// A word that may differ between reading and writing.
pub(crate) struct Split<T> {
    pub(crate) read: Slot<T>,
    pub(crate) write: Slot<T>,
}

impl<T> Default for Split<T> {
    fn default() -> Self {
        Self { read: Slot::default(), write: Slot::default() }
    }
}

/// `default`, or `default = "path"`.
pub(crate) enum DefaultWord {
    Trait,
    Path(Path),
}

#[derive(Default)]
pub(crate) struct ContainerSerde {
    pub(crate) rename: Split<LitStr>,
    pub(crate) rename_all: Split<Case>,
    pub(crate) deny_unknown_fields: Slot<()>,
    pub(crate) default: Slot<DefaultWord>,
}

#[derive(Default)]
pub(crate) struct ContainerApi {
    pub(crate) runtime: Slot<Path>,
    /// `none = "null"`.
    pub(crate) none_null: Slot<()>,
    /// `builder = …`.
    pub(crate) builder: Slot<bool>,
}

pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) docs: Docs,
    pub(crate) serde: FieldSerde,
    pub(crate) api: FieldApi,
}

#[derive(Default)]
pub(crate) struct FieldSerde {
    pub(crate) rename: Split<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) default: Slot<DefaultWord>,
    pub(crate) skip: Slot<()>,
    pub(crate) skip_serializing: Slot<()>,
    pub(crate) skip_deserializing: Slot<()>,
    pub(crate) skip_serializing_if: Slot<Path>,
    pub(crate) with: Slot<Path>,
    pub(crate) serialize_with: Slot<Path>,
    pub(crate) deserialize_with: Slot<Path>,
}

#[derive(Default)]
pub(crate) struct FieldApi {
    pub(crate) secret: Slot<()>,
    pub(crate) required: Slot<()>,
    pub(crate) non_null: Slot<()>,
    pub(crate) opaque: Slot<()>,
    pub(crate) default: Slot<TokenStream>,
    /// As JSON text.
    pub(crate) example: Slot<String>,
    /// `builder(skip)`.
    pub(crate) builder_skip: Slot<()>,
}

pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) serde: VariantSerde,
    /// `#[api(unknown)]`.
    pub(crate) unknown: Slot<()>,
    pub(crate) content: Content,
}

/// What a variant holds.
pub(crate) enum Content {
    Nothing,
    /// One value without a name.
    One(Box<Type>),
    /// Several fields, or named ones.
    More,
    /// Something, but a mistake in the attributes leaves open what it is for.
    Unclear,
}

#[derive(Default)]
pub(crate) struct VariantSerde {
    pub(crate) rename: Split<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) skip: Slot<()>,
    pub(crate) skip_serializing: Slot<()>,
    pub(crate) skip_deserializing: Slot<()>,
}
