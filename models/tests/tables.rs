//! What the models' tables say, over all of them.
#![cfg(feature = "registry")]

use api_model::model::{Content, Field, Model, Presence, Shape, Ty};
use stackone_models::registry::{self, Entry};

fn entries() -> impl Iterator<Item = &'static Entry> {
    registry::all()
}

fn fields(entry: &Entry) -> impl Iterator<Item = &'static Field> + use<> {
    entry.model().fields().iter()
}

#[test]
fn what_opens_something_is_secret() {
    const SECRETS: &[&str] = &[
        "token",
        "auth_link_url",
        "external_trigger_token",
        "credentials",
        "secrets",
        "iban",
        "local_account_number",
        "headers",
    ];
    let mut secrets = 0;
    for entry in entries().filter(|entry| entry.name() != "DownloadApiModel") {
        for field in fields(entry) {
            let expected = SECRETS.contains(&field.name())
                || (entry.name() == "NationalIdentityNumberApiModel" && field.name() == "value");
            assert_eq!(field.is_secret(), expected, "{} {}", entry.path(), field.name());
            secrets += usize::from(expected);
        }
    }
    assert!(secrets > 0);
}

#[test]
fn patches_tell_absent_from_null_and_nothing_else_does() {
    for entry in entries() {
        let name = entry.name();
        let patch = name.contains("Update") && name.contains("Request") || name.starts_with("PatchAccount");
        for field in fields(entry) {
            let tristate = field.presence() == Presence::Tristate;
            assert_eq!(tristate, patch, "{} {}", entry.path(), field.name());
        }
    }
}

#[test]
fn enumerations_are_open() {
    fn look(entry: &Entry, ty: Ty, depth: usize) {
        let model: &'static Model = match ty {
            Ty::Nullable(inner) | Ty::Array(inner) => return look(entry, inner(), depth),
            Ty::Model(model) => model(),
            _ => return,
        };
        match &model.shape {
            Shape::Strings(strings) => {
                let words: Vec<_> = strings.variants.iter().map(api_model::model::Variant::name).collect();
                assert!(strings.is_open() || words == ["true", "false"], "{}: {}", entry.path(), model.name);
            }
            Shape::Newtype(field) => look(entry, field.ty(), depth),
            Shape::Union(union) if depth < 4 => {
                for variant in union.variants {
                    match variant.content() {
                        Content::Value(field) => look(entry, field.ty(), depth + 1),
                        Content::Fields(model) => look(entry, Ty::Model(*model), depth + 1),
                        _ => {}
                    }
                }
            }
            Shape::Object(object) if depth < 4 => {
                for field in object.fields {
                    look(entry, field.ty(), depth + 1);
                }
            }
            _ => {}
        }
    }
    for entry in entries() {
        for field in fields(entry) {
            look(entry, field.ty(), 0);
        }
    }
}

#[test]
fn an_empty_object_lacks_exactly_what_is_required() {
    for entry in entries() {
        let required: Vec<_> = fields(entry).filter(|field| field.is_required()).collect();
        let expected: Vec<_> = required.iter().map(|field| format!("/{}", field.name())).collect();
        match entry.rewrite(b"{}") {
            Ok(text) => {
                assert_eq!(text, "{}", "{}", entry.path());
                assert_eq!(expected, <[String; 0]>::default(), "{}", entry.path());
            }
            Err(report) => {
                let found: Vec<_> = report.iter().map(|violation| violation.pointer().to_owned()).collect();
                assert_eq!(found, expected, "{}", entry.path());
            }
        }
    }
}
