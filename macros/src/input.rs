//! What was written, with spans. Nothing here has been decided: no default is filled in.

use proc_macro2::{Span, TokenStream};
use syn::punctuated::Punctuated;
use syn::{ExprPath, Generics, Ident, LitStr, Member, Path, Token, Type, Visibility, WherePredicate};

use crate::case::Case;
use crate::json::Json;
use crate::rule::Rule;
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
    Struct(Fields),
    Enum(Vec<Variant>),
}

/// The fields of a struct or variant.
pub(crate) struct Fields {
    pub(crate) style: Style,
    pub(crate) fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Named,
    Tuple,
    Unit,
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

impl<T> Split<T> {
    /// Where the word stands, if it does.
    pub(crate) fn span(&self) -> Option<Span> {
        self.read.span().or(self.write.span())
    }
}

impl<T> Default for Split<T> {
    fn default() -> Self {
        Self { read: Slot::default(), write: Slot::default() }
    }
}

/// `default`, or `default = "path"`.
pub(crate) enum DefaultWord {
    Trait,
    Path(ExprPath),
}

/// What stands in for the bounds that would be inferred.
pub(crate) type Predicates = Punctuated<WherePredicate, Token![,]>;

#[derive(Default)]
pub(crate) struct ContainerSerde {
    pub(crate) rename: Split<LitStr>,
    pub(crate) rename_all: Split<Case>,
    pub(crate) rename_all_fields: Split<Case>,
    pub(crate) deny_unknown_fields: Slot<()>,
    pub(crate) default: Slot<DefaultWord>,
    pub(crate) tag: Slot<LitStr>,
    pub(crate) content: Slot<LitStr>,
    pub(crate) untagged: Slot<()>,
    pub(crate) transparent: Slot<()>,
    pub(crate) from: Slot<Type>,
    pub(crate) try_from: Slot<Type>,
    pub(crate) into: Slot<Type>,
    pub(crate) bound: Split<Predicates>,
    pub(crate) expecting: Slot<LitStr>,
    /// Where serde is: of no interest, since what is generated reaches it through the runtime.
    pub(crate) serde: Slot<Path>,
}

#[derive(Default)]
pub(crate) struct ContainerApi {
    pub(crate) runtime: Slot<Path>,
    /// `none = "null"`.
    pub(crate) none_null: Slot<()>,
    /// `builder = …`.
    pub(crate) builder: Slot<bool>,
    pub(crate) best_match: Slot<()>,
    pub(crate) title: Slot<LitStr>,
    /// `check = path`, as often as written.
    pub(crate) checks: Vec<ExprPath>,
}

pub(crate) struct Field {
    /// The field's name; for one without, that of its slot.
    pub(crate) ident: Ident,
    pub(crate) member: Member,
    pub(crate) ty: Type,
    pub(crate) docs: Docs,
    pub(crate) serde: FieldSerde,
    pub(crate) api: FieldApi,
}

impl Field {
    /// The words that stand on the field, each with where it does.
    pub(crate) fn words(&self) -> impl Iterator<Item = (&'static str, Span)> {
        let (serde, api) = (&self.serde, &self.api);
        let words = [
            ("rename", serde.rename.span()),
            ("alias", serde.aliases.first().map(LitStr::span)),
            ("default", serde.default.span().or(api.default.span())),
            ("skip", serde.skip.span()),
            ("skip_serializing", serde.skip_serializing.span()),
            ("skip_deserializing", serde.skip_deserializing.span()),
            ("skip_serializing_if", serde.skip_serializing_if.span()),
            ("with", serde.with.module.span()),
            ("serialize_with", serde.with.write.span()),
            ("deserialize_with", serde.with.read.span()),
            ("flatten", serde.flatten.span()),
            ("borrow", serde.borrow.span()),
            ("secret", api.secret.span()),
            ("required", api.required.span()),
            ("non_null", api.non_null.span()),
            ("opaque", api.opaque.span()),
            ("example", api.example.span()),
            ("builder", api.builder_skip.span()),
            ("read_only", api.read_only.span()),
            ("write_only", api.write_only.span()),
            ("format", api.format.span()),
        ];
        let rules = api.rules.iter().map(|rule| (rule.row.keyword, rule.word.span()));
        words.into_iter().filter_map(|(word, span)| Some((word, span?))).chain(rules)
    }

    pub(crate) fn is_read(&self) -> bool {
        !self.serde.skip.is_set() && !self.serde.skip_deserializing.is_set()
    }

    pub(crate) fn is_written(&self) -> bool {
        !self.serde.skip.is_set() && !self.serde.skip_serializing.is_set()
    }
}

#[derive(Default)]
pub(crate) struct FieldSerde {
    pub(crate) rename: Split<LitStr>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) default: Slot<DefaultWord>,
    pub(crate) skip: Slot<()>,
    pub(crate) skip_serializing: Slot<()>,
    pub(crate) skip_deserializing: Slot<()>,
    pub(crate) skip_serializing_if: Slot<ExprPath>,
    pub(crate) with: With,
    pub(crate) flatten: Slot<()>,
    /// The lifetimes that are named, if any are.
    pub(crate) borrow: Slot<Option<LitStr>>,
    pub(crate) bound: Split<Predicates>,
}

/// The functions that read and write a value.
#[derive(Default)]
pub(crate) struct With {
    pub(crate) module: Slot<ExprPath>,
    pub(crate) write: Slot<ExprPath>,
    pub(crate) read: Slot<ExprPath>,
}

impl With {
    pub(crate) fn is_set(&self) -> bool {
        self.reads() || self.writes()
    }

    /// Whether a function reads the value.
    pub(crate) fn reads(&self) -> bool {
        self.module.is_set() || self.read.is_set()
    }

    /// Whether a function writes the value.
    pub(crate) fn writes(&self) -> bool {
        self.module.is_set() || self.write.is_set()
    }
}

#[derive(Default)]
pub(crate) struct FieldApi {
    pub(crate) secret: Slot<()>,
    pub(crate) required: Slot<()>,
    pub(crate) non_null: Slot<()>,
    pub(crate) opaque: Slot<()>,
    pub(crate) default: Slot<Expression>,
    pub(crate) example: Slot<Json>,
    pub(crate) rules: Vec<Rule>,
    /// `builder(skip)`.
    pub(crate) builder_skip: Slot<()>,
    pub(crate) read_only: Slot<()>,
    pub(crate) write_only: Slot<()>,
    pub(crate) format: Slot<LitStr>,
}

/// An expression, and the JSON value that it also is, if it is a literal.
pub(crate) struct Expression {
    pub(crate) tokens: TokenStream,
    pub(crate) json: Option<Json>,
}

pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) docs: Docs,
    pub(crate) serde: VariantSerde,
    /// `#[api(unknown)]`.
    pub(crate) unknown: Slot<()>,
    pub(crate) fields: Fields,
    /// Whether the variant's words were all understood; else what it is for is left open.
    pub(crate) is_clear: bool,
}

impl Variant {
    /// The words of serde's that stand on the variant, each with where it does.
    pub(crate) fn words(&self) -> impl Iterator<Item = (&'static str, Span)> {
        let serde = &self.serde;
        let words = [
            ("rename", serde.rename.span()),
            ("rename_all", serde.rename_all.span()),
            ("alias", serde.aliases.first().map(LitStr::span)),
            ("skip", serde.skip.span()),
            ("skip_serializing", serde.skip_serializing.span()),
            ("skip_deserializing", serde.skip_deserializing.span()),
            ("with", serde.with.module.span()),
            ("serialize_with", serde.with.write.span()),
            ("deserialize_with", serde.with.read.span()),
            ("other", serde.other.span()),
            ("untagged", serde.untagged.span()),
            ("borrow", serde.borrow.span()),
        ];
        words.into_iter().filter_map(|(word, span)| Some((word, span?)))
    }

    pub(crate) fn is_read(&self) -> bool {
        self.serde.is_read()
    }
}

#[derive(Default)]
pub(crate) struct VariantSerde {
    pub(crate) rename: Split<LitStr>,
    pub(crate) rename_all: Split<Case>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) skip: Slot<()>,
    pub(crate) skip_serializing: Slot<()>,
    pub(crate) skip_deserializing: Slot<()>,
    pub(crate) with: With,
    pub(crate) other: Slot<()>,
    pub(crate) untagged: Slot<()>,
    pub(crate) borrow: Slot<Option<LitStr>>,
    pub(crate) bound: Split<Predicates>,
}

impl VariantSerde {
    pub(crate) fn is_read(&self) -> bool {
        !self.skip.is_set() && !self.skip_deserializing.is_set()
    }

    pub(crate) fn is_written(&self) -> bool {
        !self.skip.is_set() && !self.skip_serializing.is_set()
    }

    pub(crate) fn is_skipped(&self) -> bool {
        !self.is_read() && !self.is_written()
    }
}
