//! What is true: every decision made. Nothing here means "not said".

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{ExprPath, Generics, Ident, LitStr, Member, Path, Type, Visibility, WherePredicate};

use crate::rule::{About, Rule};
use crate::ty::Accepts;

pub(crate) struct Model {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    /// The path to the runtime crate.
    pub(crate) runtime: Runtime,
    /// The name on the wire, and in messages.
    pub(crate) names: Names,
    pub(crate) docs: Docs,
    /// A name for people.
    pub(crate) title: Text,
    /// What a message says was expected.
    pub(crate) expecting: Text,
    pub(crate) bounds: Bounds,
    /// The functions that check the whole.
    pub(crate) checks: Vec<ExprPath>,
    pub(crate) read: Conversion,
    pub(crate) write: Conversion,
    pub(crate) shape: Shape,
}

impl Model {
    /// Whether the model has all that was written, whatever else is wrong: each field has its place, even with a word
    /// that is not understood, while a variant may have been left out.
    pub(crate) fn is_whole(&self) -> bool {
        let shape =
            matches!(self.shape, Shape::Object(_) | Shape::Tuple(_) | Shape::Newtype(_) | Shape::Unit);
        // What another type would have to become may be the mistake.
        shape && matches!(self.read, Conversion::Itself)
    }
}

/// A text that need not be.
pub(crate) enum Text {
    None,
    Some(String),
}

/// Whether a value is read or written by way of another type.
pub(crate) enum Conversion {
    Itself,
    /// Of that type, as it is.
    By(Type),
    /// Of that type, if it can be.
    Try(Type),
}

/// What must hold of a generic type's parameters for it to be read and written.
pub(crate) struct Bounds {
    pub(crate) predicates: Vec<Predicate>,
    /// The type parameters that are read and written, which the schema tells.
    pub(crate) arguments: Vec<Ident>,
}

#[derive(Clone)]
pub(crate) enum Predicate {
    /// The type is a field type.
    FieldType(Type),
    /// The type has serde's impls.
    Opaque(Type),
    /// The type has a default.
    Default(Type),
    /// The type is what a rule is about.
    Rule(Type, About),
    /// In the user's words, where `'de` is the input's lifetime.
    Custom(WherePredicate),
}

impl Predicate {
    /// What it says, as text: the same for two that say the same.
    pub(crate) fn key(&self) -> String {
        match self {
            Self::FieldType(ty) => format!("field type {}", ty.to_token_stream()),
            Self::Opaque(ty) => format!("opaque {}", ty.to_token_stream()),
            Self::Default(ty) => format!("default {}", ty.to_token_stream()),
            Self::Rule(ty, about) => format!("{} {}", about.plural(), ty.to_token_stream()),
            Self::Custom(predicate) => predicate.to_token_stream().to_string(),
        }
    }
}

/// Where the runtime crate is.
pub(crate) enum Runtime {
    /// Under its own name.
    Usual,
    /// Under this path.
    At(Path),
}

/// What the type is on the wire.
pub(crate) enum Shape {
    Object(Object),
    /// An array of a fixed length.
    Tuple(Object),
    Newtype(Box<Newtype>),
    Unit,
    Strings(Strings),
    Union(Union),
}

/// What one other type is.
pub(crate) struct Newtype {
    pub(crate) field: Field,
    /// The fields beside it, which are never read.
    pub(crate) others: Vec<Field>,
    /// Formats that know newtype structs are not told.
    pub(crate) transparent: bool,
}

/// A name when read and when written.
#[derive(Clone)]
pub(crate) struct Names {
    pub(crate) read: String,
    pub(crate) write: String,
}

pub(crate) struct Docs {
    pub(crate) text: String,
    /// The `#[deprecated]` attribute; empty if there is none.
    pub(crate) deprecated: TokenStream,
}

impl Docs {
    pub(crate) fn is_deprecated(&self) -> bool {
        !self.deprecated.is_empty()
    }
}

/// Fields, each with a place of its own: by name, or for a tuple by position.
pub(crate) struct Object {
    pub(crate) fields: Vec<Field>,
    pub(crate) deny_unknown: bool,
    pub(crate) builder: bool,
    /// A member that says what the object is.
    pub(crate) tag: Text,
    /// Where absent fields come from, if from a default of the whole struct.
    pub(crate) fallback: Fallback,
}

impl Object {
    /// Whether any field has rules.
    pub(crate) fn has_rules(&self) -> bool {
        self.fields.iter().any(|field| !field.rules.is_empty())
    }

    pub(crate) fn is_flattened(&self) -> bool {
        self.fields.iter().any(|field| field.flatten)
    }

    /// The fields that are read, with their indexes.
    pub(crate) fn read_fields(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.fields.iter().enumerate().filter(|(_, field)| !matches!(field.read, Access::Never))
    }

    /// The fields that must be there: those that the builder's state is about.
    pub(crate) fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.is_required())
    }
}

pub(crate) enum Fallback {
    /// Each field has its own, or none.
    Fields,
    /// The struct's own default.
    Trait,
    /// The struct that this function gives.
    Path(ExprPath),
}

#[expect(clippy::struct_excessive_bools, reason = "each is a word that was written, or not")]
pub(crate) struct Field {
    /// The name of the field, or else of its slot.
    pub(crate) ident: Ident,
    pub(crate) member: Member,
    pub(crate) ty: Type,
    /// The type of a value that is there, and is not `null`: `ty` less its `Option`s.
    pub(crate) value_ty: Type,
    pub(crate) names: Names,
    pub(crate) aliases: Vec<String>,
    pub(crate) docs: Docs,
    pub(crate) presence: Presence,
    pub(crate) slot: Slot,
    /// What an absent field is; for a required one, nothing.
    pub(crate) absent: Absent,
    pub(crate) read: Access,
    pub(crate) write: Access,
    /// Whether `None` is left out in formats for people.
    pub(crate) omit_none: bool,
    /// The function that says when the field is not written, if there is one.
    pub(crate) skip_if: SkipIf,
    pub(crate) secret: bool,
    pub(crate) flatten: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    /// What must hold of the value, of its `Option` if it is there.
    pub(crate) rules: Vec<Rule>,
    /// A format of JSON Schema's.
    pub(crate) format: Text,
    pub(crate) example: Text,
    /// The value of an absent field as JSON text, where it is a constant.
    pub(crate) default: Text,
    /// A field may have none.
    pub(crate) setter: Option<Setter>,
    /// The user says what must hold of the field's type.
    pub(crate) own_bounds: bool,
}

impl Field {
    pub(crate) fn is_required(&self) -> bool {
        matches!(self.absent, Absent::Missing)
    }

    /// The type that is read into the slot.
    pub(crate) fn read_ty(&self) -> &Type {
        match self.slot {
            Slot::Own => &self.value_ty,
            Slot::Wrapped => &self.ty,
        }
    }

    /// Whether the field's own type reads or writes it.
    pub(crate) fn is_typed(&self) -> bool {
        [&self.read, &self.write].iter().any(|way| matches!(way, Access::Typed | Access::Borrowed))
    }
}

/// What absence and `null` mean: the runtime's `Presence`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    Required,
    RequiredNullable,
    Default,
    Optional,
    NonNull,
    Tristate,
}

impl Presence {
    /// The runtime's number of the row.
    pub(crate) fn row(self) -> u16 {
        match self {
            Self::Required => 0,
            Self::RequiredNullable => 1,
            Self::Default => 2,
            Self::Optional => 3,
            Self::NonNull => 4,
            Self::Tristate => 5,
        }
    }
}

/// What the draft holds for a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    /// `Option<FieldType>`.
    Wrapped,
    /// The field's own type, which is an `Option`: `None` until read.
    Own,
}

pub(crate) enum Absent {
    /// An error.
    Missing,
    /// `None`, which the slot already is.
    Empty,
    /// This value.
    Value(DefaultValue),
    /// The field of the container's default.
    Fallback,
}

/// Where a default comes from.
pub(crate) enum DefaultValue {
    /// The default of the field's type.
    Trait,
    /// What this function gives.
    Path(ExprPath),
    /// This text, as whatever string type the field has.
    Text(LitStr),
    /// This literal, of the type of the field less its `Option`.
    Literal(TokenStream),
    /// What this expression gives.
    Expression(TokenStream),
}

/// How a field is read or written.
#[derive(Clone)]
pub(crate) enum Access {
    Never,
    /// By its type, which the runtime knows.
    Typed,
    /// The same, as a string that is borrowed from the input where that is possible.
    Borrowed,
    /// By its type's own serde impls.
    Opaque,
    /// By this function.
    With(ExprPath),
}

pub(crate) enum SkipIf {
    Never,
    Function(ExprPath),
}

/// The setters of a field.
pub(crate) struct Setter {
    pub(crate) ident: Ident,
    pub(crate) maybe: Maybe,
    pub(crate) accepts: Accepts,
}

/// The setters of an optional field besides the plain one.
pub(crate) enum Maybe {
    None,
    /// `maybe_x(Option<T>)`.
    Option(Ident),
    /// Also `x_null()`.
    OptionAndNull(Ident, Ident),
}

pub(crate) struct Strings {
    /// The members, in declaration order.
    pub(crate) variants: Vec<Variant>,
    pub(crate) unknown: Unknown,
}

/// What an enumeration does with strings that are no members, and a union with tags that are no variants'.
pub(crate) enum Unknown {
    Refuse,
    /// Keeps them in this variant, which holds this.
    Keep(Ident, Box<Field>),
    /// Takes them for the variant with this index.
    Other(usize),
}

pub(crate) struct Union {
    pub(crate) tagging: Tagging,
    /// The variants, in declaration order, but for the one that keeps what is unknown.
    pub(crate) variants: Vec<Variant>,
    pub(crate) unknown: Unknown,
    pub(crate) deny_unknown: bool,
    pub(crate) best_match: bool,
}

/// serde's names of how a value says which variant it is.
#[derive(Clone)]
pub(crate) enum Tagging {
    External,
    Internal(String),
    Adjacent(String, String),
    Untagged,
}

pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) names: Names,
    pub(crate) aliases: Vec<String>,
    pub(crate) docs: Docs,
    pub(crate) is_read: bool,
    pub(crate) is_written: bool,
    pub(crate) untagged: bool,
    pub(crate) content: Content,
}

/// What a variant holds.
pub(crate) enum Content {
    Nothing,
    /// One value.
    Value(Box<Field>),
    Object(Object),
    Tuple(Object),
    /// Whatever the functions make of all of its fields.
    With {
        fields: Vec<Field>,
        read: Access,
        write: Access,
    },
}

impl Content {
    /// The fields that it is made of.
    pub(crate) fn fields(&self) -> &[Field] {
        match self {
            Self::Nothing => &[],
            Self::Value(field) => std::slice::from_ref(&**field),
            Self::Object(object) | Self::Tuple(object) => &object.fields,
            Self::With { fields, .. } => fields,
        }
    }
}
