//! Check: from [`Input`], what was written, to [`Model`], what is true.

mod bounds;
mod container;
mod contradictions;
mod field;
mod itself;
mod names;
mod presence;
mod rules;
mod structs;
mod union;
mod unknown;
mod variant;
mod words;

use syn::Path;
use syn::ext::IdentExt as _;

use crate::case::Case;
use crate::errors::Errors;
use crate::input::{self, Data, DefaultWord, Input, Split};
use crate::model::{Conversion, Docs, Model, Runtime, Text};
use crate::slot::Slot;

/// Decides everything; `None` if there is nothing to go on with. The errors say what is wrong.
pub(crate) fn check(mut input: Input, errors: &mut Errors) -> Option<Model> {
    container::check(&input, errors);
    itself::spell(&mut input);
    let Input { ident, vis, generics, docs, mut serde, api, data } = input;
    let name = ident.unraw().to_string();
    let names = names::names(&serde.rename, |_| name.clone());
    let custom = std::mem::take(&mut serde.bound);
    let whole_default = matches!(serde.default.value(), Some(DefaultWord::Trait));
    let mut predicates = Vec::new();
    let shape = match data {
        Data::Struct(fields) => structs::check(&ident, fields, &serde, &api, &mut predicates, errors)?,
        Data::Enum(variants) => {
            variant::check(&ident, &generics, variants, &serde, &api, &mut predicates, errors)?
        }
    };
    let mut bounds = bounds::none();
    bounds.predicates = predicates;
    let mut model = Model {
        runtime: runtime(api.runtime),
        names,
        docs: self::docs(docs),
        title: text(api.title),
        expecting: text(serde.expecting),
        bounds,
        checks: api.checks,
        read: match (serde.from.into_value(), serde.try_from.into_value()) {
            (Some(ty), _) => Conversion::By(ty),
            (None, Some(ty)) => Conversion::Try(ty),
            (None, None) => Conversion::Itself,
        },
        write: serde.into.into_value().map_or(Conversion::Itself, Conversion::By),
        shape,
        ident,
        vis,
        generics,
    };
    bounds::infer(&mut model, whole_default, custom);
    Some(model)
}

/// Where the user says the runtime is.
pub(crate) fn runtime(word: Slot<Path>) -> Runtime {
    word.into_value().map_or(Runtime::Usual, Runtime::At)
}

fn docs(docs: input::Docs) -> Docs {
    Docs { text: docs.text, deprecated: docs.deprecated.unwrap_or_default() }
}

fn text(word: Slot<syn::LitStr>) -> Text {
    word.into_value().map_or(Text::None, |text| Text::Some(text.value()))
}

/// A name respelled as the container says.
fn respelled(rule: &Split<Case>, write: bool, name: &str, respell: fn(Case, &str) -> String) -> String {
    let case = if write { rule.write.value() } else { rule.read.value() };
    case.map_or_else(|| name.to_owned(), |case| respell(*case, name))
}
