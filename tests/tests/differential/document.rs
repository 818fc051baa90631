//! [`Doc`]: a JSON document that may be wrong, and what may be done to it.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::sample::Index;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::Value;

/// A document: unlike a [`Value`], with the members' order, and with names that may be there twice.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Doc {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    String(String),
    Array(Vec<Self>),
    Object(Vec<(String, Self)>),
}

impl Doc {
    pub(crate) fn parse(text: &str) -> Self {
        serde_json::from_str(text).unwrap()
    }

    /// As a value of `serde_json`'s, if no name is there twice.
    pub(crate) fn to_value(&self) -> Option<Value> {
        let is_twice = self.places().iter().any(|place| self.count(place) > 1);
        (!is_twice).then(|| serde_json::from_str(&self.render().text).unwrap())
    }

    /// The children, each with its step; of a member its name.
    fn children(&self) -> Vec<(String, &Self)> {
        match self {
            Self::Array(items) => {
                items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
            }
            Self::Object(members) => members.iter().map(|(name, value)| (name.clone(), value)).collect(),
            _ => Vec::new(),
        }
    }

    /// The way to each value, the document itself first.
    pub(crate) fn places(&self) -> Vec<Vec<String>> {
        let mut places = vec![Vec::new()];
        for (step, child) in self.children() {
            places.extend(child.places().into_iter().map(|mut place| {
                place.insert(0, step.clone());
                place
            }));
        }
        places
    }

    /// The first value at a place.
    pub(crate) fn at(&self, place: &[String]) -> Option<&Self> {
        let Some((step, rest)) = place.split_first() else { return Some(self) };
        self.children().into_iter().find(|(name, _)| name == step)?.1.at(rest)
    }

    /// How many values stand at a place.
    pub(crate) fn count(&self, place: &[String]) -> usize {
        let Some((step, rest)) = place.split_first() else { return 1 };
        self.children().iter().filter(|(name, _)| name == step).map(|(_, child)| child.count(rest)).sum()
    }

    /// Does something to every value at a place.
    fn edit(&mut self, place: &[String], edit: &mut dyn FnMut(&mut Self)) {
        let Some((step, rest)) = place.split_first() else { return edit(self) };
        match self {
            Self::Array(items) => {
                if let Some(item) = step.parse().ok().and_then(|index: usize| items.get_mut(index)) {
                    item.edit(rest, edit);
                }
            }
            Self::Object(members) => {
                members.iter_mut().filter(|(name, _)| name == step).for_each(|(_, m)| m.edit(rest, edit));
            }
            _ => {}
        }
    }

    /// Puts a value at a place, over what is there or as a new member or item.
    pub(crate) fn put(&mut self, place: &[String], value: &Self) {
        let Some((step, parent)) = place.split_last() else { return self.clone_from(value) };
        self.edit(parent, &mut |parent| match parent {
            Self::Object(members) => {
                let mut is_there = false;
                for (_, member) in members.iter_mut().filter(|(name, _)| name == step) {
                    member.clone_from(value);
                    is_there = true;
                }
                if !is_there {
                    members.push((step.clone(), value.clone()));
                }
            }
            Self::Array(items) => {
                if let Some(item) = step.parse().ok().and_then(|index: usize| items.get_mut(index)) {
                    item.clone_from(value);
                }
            }
            _ => {}
        });
    }

    /// Takes away a member or item; `but_first` says that the first of its name stays.
    pub(crate) fn remove(&mut self, place: &[String], but_first: bool) {
        let Some((step, parent)) = place.split_last() else { return };
        self.edit(parent, &mut |parent| match parent {
            Self::Object(members) => {
                let mut stays = but_first;
                members.retain(|(name, _)| name != step || std::mem::take(&mut stays));
            }
            Self::Array(items) => {
                if let Some(index) = step.parse().ok().filter(|index: &usize| *index < items.len()) {
                    items.remove(index);
                }
            }
            _ => {}
        });
    }

    pub(crate) fn has_array(&self) -> bool {
        matches!(self, Self::Array(_)) || self.children().iter().any(|(_, child)| child.has_array())
    }

    /// Whether a member that is a tag has a number.
    pub(crate) fn has_number_for_tag(&self) -> bool {
        self.children().iter().any(|(name, child)| {
            (["t", "k", "op"].contains(&name.as_str()) && matches!(child, Self::Unsigned(_)))
                || child.has_number_for_tag()
        })
    }

    pub(crate) fn render(&self) -> Rendered {
        let mut rendered = Rendered::default();
        self.render_to(&mut rendered, "");
        rendered
    }

    fn render_to(&self, to: &mut Rendered, pointer: &str) {
        to.found.push((pointer.to_owned(), to.text.chars().count()));
        match self {
            Self::Null => to.text.push_str("null"),
            Self::Bool(value) => write!(to.text, "{value}").unwrap(),
            Self::Unsigned(value) => write!(to.text, "{value}").unwrap(),
            Self::Signed(value) => write!(to.text, "{value}").unwrap(),
            Self::Float(value) => to.text.push_str(&serde_json::to_string(value).unwrap()),
            Self::String(value) => to.text.push_str(&serde_json::to_string(value).unwrap()),
            Self::Array(items) => {
                to.text.push('[');
                for (index, item) in items.iter().enumerate() {
                    to.text.push_str(if index == 0 { "" } else { ", " });
                    item.render_to(to, &format!("{pointer}/{index}"));
                }
                to.text.push(']');
            }
            Self::Object(members) => {
                to.text.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    to.text.push_str(if index == 0 { "" } else { ", " });
                    let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                    to.found.push((pointer.clone(), to.text.chars().count()));
                    write!(to.text, "{}: ", serde_json::to_string(name).unwrap()).unwrap();
                    value.render_to(to, &pointer);
                }
                to.text.push('}');
            }
        }
    }
}

/// A document's text, and where in it what is.
#[derive(Default)]
pub(crate) struct Rendered {
    pub(crate) text: String,
    /// Pointers, and the characters before the value, or before its name.
    pub(crate) found: Vec<(String, usize)>,
}

/// The steps of a pointer.
pub(crate) fn steps(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}

/// One thing that goes wrong with a document.
#[derive(Clone, Debug)]
pub(crate) enum Mutation {
    /// A member or item goes.
    Drop(Index),
    /// Another value comes into the place of one.
    Replace(Index, Doc),
    /// A value comes into the place of another.
    Copy(Index, Index),
    /// An object gets a member more.
    Extra(Index, String, Doc),
    /// A member is there twice.
    Twice(Index),
    /// An object's members are turned around.
    Turn(Index, usize),
    /// A value is put into an array or an object.
    Wrap(Index, Option<String>),
    /// An array gets an item more, or is cut.
    Resize(Index, bool),
}

/// Scalars, some at the edge of what types hold.
fn scalar() -> impl Strategy<Value = Doc> {
    let text = |text: &str| Doc::String(text.to_owned());
    proptest::sample::select(vec![
        Doc::Null,
        Doc::Null,
        Doc::Bool(true),
        Doc::Unsigned(0),
        Doc::Unsigned(7),
        Doc::Unsigned(256),
        Doc::Unsigned(u64::MAX),
        Doc::Signed(-1),
        Doc::Signed(i64::MIN),
        Doc::Float(1.5),
        Doc::Float(1e300),
        text(""),
        text("7"),
        text("a"),
        text("Unit"),
        text("One"),
        text("Line"),
        text("Keep"),
        text("é\n\"/~"),
        Doc::Object(Vec::new()),
        Doc::Array(Vec::new()),
    ])
}

fn name() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["a", "b", "t", "c", "id", "x", "7", "Unit", "One", "Line", "Keep", "~/"])
        .prop_map(ToOwned::to_owned)
}

pub(crate) fn mutation() -> impl Strategy<Value = Mutation> {
    prop_oneof![
        3 => any::<Index>().prop_map(Mutation::Drop),
        4 => (any::<Index>(), scalar()).prop_map(|(at, doc)| Mutation::Replace(at, doc)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Mutation::Copy(from, to)),
        2 => (any::<Index>(), name(), scalar()).prop_map(|(at, name, doc)| Mutation::Extra(at, name, doc)),
        1 => any::<Index>().prop_map(Mutation::Twice),
        3 => (any::<Index>(), 0..5_usize).prop_map(|(at, by)| Mutation::Turn(at, by)),
        1 => (any::<Index>(), proptest::option::of(name())).prop_map(|(at, name)| Mutation::Wrap(at, name)),
        1 => (any::<Index>(), any::<bool>()).prop_map(|(at, more)| Mutation::Resize(at, more)),
    ]
}

impl Mutation {
    pub(crate) fn apply(&self, doc: &mut Doc) {
        let places = doc.places();
        let pick = |index: &Index| index.get(&places).clone();
        match self {
            Self::Drop(at) => doc.remove(&pick(at), false),
            Self::Replace(at, value) => doc.put(&pick(at), value),
            Self::Copy(from, to) => {
                if let Some(value) = doc.at(&pick(from)).cloned() {
                    doc.put(&pick(to), &value);
                }
            }
            Self::Extra(at, name, value) => doc.edit(&pick(at), &mut |object| {
                if let Doc::Object(members) = object {
                    members.push((name.clone(), value.clone()));
                }
            }),
            Self::Twice(at) => {
                if let Some((step, parent)) = pick(at).split_last() {
                    doc.edit(parent, &mut |parent| {
                        if let Doc::Object(members) = parent {
                            let again = members.iter().find(|(name, _)| name == step).cloned();
                            members.extend(again);
                        }
                    });
                }
            }
            Self::Turn(at, by) => doc.edit(&pick(at), &mut |object| match object {
                Doc::Object(members) if !members.is_empty() => {
                    let by = by % members.len();
                    members.rotate_left(by);
                }
                _ => {}
            }),
            Self::Wrap(at, name) => doc.edit(&pick(at), &mut |value| {
                let inner = std::mem::replace(value, Doc::Null);
                *value = match name {
                    Some(name) => Doc::Object(vec![(name.clone(), inner)]),
                    None => Doc::Array(vec![inner]),
                };
            }),
            Self::Resize(at, more) => doc.edit(&pick(at), &mut |array| match array {
                Doc::Array(items) if *more => items.extend(items.last().cloned()),
                Doc::Array(items) => drop(items.pop()),
                _ => {}
            }),
        }
    }
}

impl<'de> Deserialize<'de> for Doc {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DocVisitor)
    }
}

struct DocVisitor;

impl<'de> Visitor<'de> for DocVisitor {
    type Value = Doc;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Doc, E> {
        Ok(Doc::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Doc, E> {
        Ok(Doc::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Doc, E> {
        Ok(Doc::Unsigned(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Doc, E> {
        Ok(Doc::Signed(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Doc, E> {
        Ok(Doc::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Doc, E> {
        Ok(Doc::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Doc, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Doc::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Doc, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Doc::Object(members))
    }
}

impl Serialize for Doc {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Unsigned(value) => serializer.serialize_u64(*value),
            Self::Signed(value) => serializer.serialize_i64(*value),
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::String(value) => serializer.serialize_str(value),
            Self::Array(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                map.end()
            }
        }
    }
}
