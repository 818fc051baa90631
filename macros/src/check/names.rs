//! The rules about names: each is one part's only.

use std::collections::{HashMap, HashSet};

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::{Ident, LitStr};

use crate::errors::Errors;
use crate::input::Split;
use crate::model::{Field, Maybe, Names, Setter};
use crate::slot::Slot;

/// A name as it is read and written: renamed, or by the rule, which is told whether it is written.
pub(super) fn names(rename: &Split<LitStr>, rule: impl Fn(bool) -> String) -> Names {
    let name = |slot: &Slot<LitStr>, write| slot.value().map_or_else(|| rule(write), LitStr::value);
    Names { read: name(&rename.read, false), write: name(&rename.write, true) }
}

/// The names that the parts of a type are read from and written under.
pub(super) struct Claims {
    /// What the parts are.
    what: &'static str,
    read: Vec<Claim>,
    written: Vec<Claim>,
}

struct Claim {
    part: Ident,
    name: String,
    span: Span,
    source: Source,
}

/// Where a name comes from. Of two claims on one name, the greater is the one to change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    Part,
    Rename,
    Alias,
}

impl Claim {
    /// The name of a part, which a literal may have given it.
    fn of(part: &Ident, name: &str, rename: &Slot<LitStr>) -> Self {
        let (source, span) = match rename.value() {
            Some(literal) => (Source::Rename, literal.span()),
            None => (Source::Part, part.span()),
        };
        Self { part: part.clone(), name: name.to_owned(), span, source }
    }

    fn alias(part: &Ident, alias: &LitStr) -> Self {
        Self { part: part.clone(), name: alias.value(), span: alias.span(), source: Source::Alias }
    }
}

impl Claims {
    pub(super) fn of_each(what: &'static str) -> Self {
        Self { what, read: Vec::new(), written: Vec::new() }
    }

    /// Adds the names that a part is read from.
    pub(super) fn read(&mut self, part: &Ident, name: &str, rename: &Slot<LitStr>, aliases: &[LitStr]) {
        self.read.push(Claim::of(part, name, rename));
        self.read.extend(aliases.iter().map(|alias| Claim::alias(part, alias)));
    }

    /// Adds the name that a part is written under.
    pub(super) fn written(&mut self, part: &Ident, name: &str, rename: &Slot<LitStr>) {
        self.written.push(Claim::of(part, name, rename));
    }

    /// Reports the names that are the tag's, and gives them up.
    pub(super) fn leave_to_tag(&mut self, tag: &LitStr, errors: &mut Errors) {
        let name = tag.value();
        let mut reported = HashSet::new();
        for claims in [&mut self.read, &mut self.written] {
            for claim in claims.extract_if(.., |claim| claim.name == name) {
                if reported.insert(claim.part) {
                    let message = format!("the name `{name}` is taken by the tag: choose another");
                    errors.at(claim.span, message);
                }
            }
        }
    }

    /// Reports the names that two parts are read from or written under, each once.
    pub(super) fn report(self, errors: &mut Errors) {
        let mut reported = HashSet::new();
        for mut claims in [self.read, self.written] {
            claims.sort_by_key(|claim| claim.source);
            let mut taken: HashMap<&str, &Claim> = HashMap::new();
            for claim in &claims {
                let name = &claim.name;
                let first = *taken.entry(name).or_insert(claim);
                if first.part != claim.part {
                    if reported.insert((claim.part.clone(), name.clone())) {
                        let (what, part) = (self.what, &first.part);
                        let message =
                            format!("the name `{name}` is taken by the {what} `{part}`: choose another");
                        errors.at(claim.span, message);
                    }
                } else if first.source == Source::Alias && !std::ptr::eq(first, claim) {
                    errors.at(claim.span, format_args!("`{name}` is written twice"));
                }
            }
        }
    }
}

/// Two setters of one name cannot both be methods of the builder: takes the later one away.
pub(super) fn distinct_setters(fields: &mut [Field], errors: &mut Errors) {
    let mut taken: HashMap<String, usize> = HashMap::new();
    for at in 0..fields.len() {
        let names: Vec<String> = fields[at].setter.iter().flat_map(methods).map(unraw).collect();
        if let Some((name, first)) = names.iter().find_map(|name| taken.get_key_value(name)) {
            let (field, first) = (&fields[at], &fields[*first]);
            // The setter of a required field cannot be left out.
            let spare = [field, first].into_iter().find(|field| !field.is_required());
            let or = spare.map_or_else(String::new, |field| {
                format!(", or leave the setter of `{}` out with `#[api(builder(skip))]`", field.ident)
            });
            errors.at(
                field.ident.span(),
                format_args!(
                    "the setter `{name}` is taken by the field `{}`: rename one of them{or}",
                    first.ident
                ),
            );
            fields[at].setter = None;
        } else {
            taken.extend(names.into_iter().map(|name| (name, at)));
        }
    }
}

fn unraw(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// The names of the methods that set a field.
fn methods(setter: &Setter) -> impl Iterator<Item = &Ident> {
    let (maybe, null) = match &setter.maybe {
        Maybe::None => (None, None),
        Maybe::Option(maybe) => (Some(maybe), None),
        Maybe::OptionAndNull(maybe, null) => (Some(maybe), Some(null)),
    };
    std::iter::once(&setter.ident).chain(maybe).chain(null)
}
