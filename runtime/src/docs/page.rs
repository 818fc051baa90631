//! A model's page: its words, then a table.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::cell;
use crate::model::{
    Content, Field, Model, Object, Presence, Shape, Strings, Tagging, Union, Unknown, Variant,
};
use crate::names::Names;

pub(super) fn markdown(names: &Names, model: &'static Model) -> String {
    let mut page = Page { names, text: String::new() };
    let name = names.get(model);
    page.paragraph(&alloc::format!("# {}", model.title.unwrap_or(name)));
    if model.deprecated {
        page.paragraph("**Deprecated.**");
    }
    page.paragraph(model.doc);
    page.shape(model, "##");
    page.text
}

struct Page<'n> {
    names: &'n Names,
    text: String,
}

impl Page<'_> {
    fn paragraph(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn table(&mut self, head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        let line = |cells: &mut dyn Iterator<Item = &str>| {
            cells.fold("|".to_string(), |line, cell| {
                line + if cell.is_empty() { "" } else { " " } + cell + " |"
            })
        };
        let mut lines = [line(&mut head.iter().copied()), line(&mut head.iter().map(|_| "---"))].to_vec();
        lines.extend(rows.into_iter().map(|row| line(&mut row.iter().map(String::as_str))));
        self.paragraph(&lines.join("\n"));
    }

    /// What the model is. Headings start with `level`.
    fn shape(&mut self, model: &'static Model, level: &str) {
        match &model.shape {
            Shape::Object(object) => self.object(model, object, level),
            Shape::Strings(strings) => self.strings(strings, level),
            Shape::Union(union) => self.union(union, level),
            Shape::Newtype(field) => {
                self.paragraph(&alloc::format!("{level} Type"));
                self.paragraph(&cell::field_type(self.names, field));
                self.paragraph(&cell::description(field).replace("N/A", ""));
            }
            Shape::Tuple(tuple) => {
                self.paragraph(&alloc::format!("{level} Items"));
                let read = tuple.fields.iter().filter(|field| !field.is_skipped_in_reading());
                let rows = read.zip(1..).map(|(field, number): (_, usize)| {
                    [number.to_string(), cell::field_type(self.names, field), cell::description(field)].into()
                });
                let rows = rows.collect::<Vec<_>>();
                self.table(&["Item", "Type", "Description"], rows);
            }
            Shape::Unit => self.paragraph("Always *null*."),
        }
    }

    fn object(&mut self, model: &Model, object: &Object, level: &str) {
        self.paragraph(&alloc::format!("{level} Fields"));
        let mut rows = Vec::new();
        if let Some((tag, value)) = object.tag {
            let always = alloc::format!("Always {}.", cell::code(&alloc::format!("\"{value}\"")));
            rows.push([cell::code(tag), "*string*".into(), MAYBE.into(), always, String::new()].into());
        }
        self.rows(&mut rows, &mut Vec::new(), model, true);
        self.table(&["Field", "Type", "Required", "Description", "Example"], rows);
        if object.deny_unknown {
            self.paragraph("Other fields are refused.");
        }
    }

    /// A row for each field, also for those of a flattened object. Where that may be left out, so may its fields.
    /// `within` are the types that these are inside of: an object may be flattened into itself, by way of pointers.
    fn rows(
        &self,
        rows: &mut Vec<Vec<String>>,
        within: &mut Vec<&'static str>,
        model: &Model,
        required: bool,
    ) {
        let name = (model.type_name)();
        if within.contains(&name) {
            return;
        }
        within.push(name);
        for field in model.fields() {
            if field.is_skipped_in_reading() && field.is_skipped_in_writing() {
                continue;
            }
            if field.is_flattened() {
                let required = required && field.presence() == Presence::Required;
                match cell::flattened(field) {
                    Some(model) => self.rows(rows, within, model, required),
                    None => rows.push(self.row("*others*".into(), field, false)),
                }
                continue;
            }
            let own = cell::code(field.name());
            let name = if field.write_name() == field.name() {
                own
            } else {
                alloc::format!("{own}, written as {}", cell::code(field.write_name()))
            };
            let required = required && field.is_required() && !field.is_skipped_in_reading();
            rows.push(self.row(name, field, required));
        }
        within.pop();
    }

    fn row(&self, name: String, field: &Field, required: bool) -> Vec<String> {
        let required = if required { REQUIRED } else { MAYBE };
        let example = field.example().map(cell::json).unwrap_or_default();
        let ty = cell::field_type(self.names, field);
        [name, ty, required.into(), cell::description(field), example].into()
    }

    fn strings(&mut self, strings: &Strings, level: &str) {
        self.paragraph(&alloc::format!("{level} Values"));
        let variants = || strings.variants.iter().filter(|variant| is_shown(variant));
        let rows = variants().map(|variant| [name(variant), description(variant)].into());
        self.table(&["Value", "Description"], rows.collect::<Vec<_>>());
        match strings.unknown {
            Unknown::Refused => {}
            Unknown::Kept(_) => self.paragraph("Other values are kept as they came."),
            Unknown::Other(index) => {
                let other = strings.variants.get(index).map_or("", |variant| variant.name());
                self.paragraph(&alloc::format!("Other values are read as {}.", cell::code(other)));
            }
        }
    }

    fn union(&mut self, union: &Union, level: &str) {
        self.paragraph(&alloc::format!("{level} Variants"));
        self.paragraph(&match union.tagging {
            Tagging::External => {
                "A value is an object whose one member has the variant's name; without content, the name itself.".into()
            }
            Tagging::Internal { tag } => alloc::format!("The field {} says which variant it is.", cell::code(tag)),
            Tagging::Adjacent { tag, content } => alloc::format!(
                "The field {} says which variant it is, and {} is its content.",
                cell::code(tag),
                cell::code(content)
            ),
            Tagging::Untagged => "A value is of the variant that it fits.".to_string(),
        });
        let variants = || union.variants.iter().filter(|variant| is_shown(variant));
        let rows = variants().map(|variant| {
            let content = match variant.content() {
                Content::Nothing => String::new(),
                Content::Value(field) => cell::field_type(self.names, field),
                Content::Fields(_) => "see below".into(),
            };
            [name(variant), content, description(variant)].into()
        });
        let rows = rows.collect::<Vec<_>>();
        self.table(&["Variant", "Content", "Description"], rows);
        if !matches!(union.unknown, Unknown::Refused) {
            self.paragraph("Other variants are read as well.");
        }
        for variant in variants() {
            if let Content::Fields(model) = variant.content() {
                self.paragraph(&alloc::format!("{level} {}", cell::code(variant.name())));
                self.shape(model(), &alloc::format!("{level}#"));
            }
        }
    }
}

const REQUIRED: &str = ":heavy_check_mark:";
const MAYBE: &str = ":heavy_minus_sign:";

fn is_shown(variant: &Variant) -> bool {
    !(variant.is_skipped_in_reading() && variant.is_skipped_in_writing())
}

fn name(variant: &Variant) -> String {
    if variant.is_untagged() { cell::text(variant.name()) } else { cell::code(variant.name()) }
}

fn description(variant: &Variant) -> String {
    let mut parts = Vec::new();
    if variant.is_deprecated() {
        parts.push("**Deprecated.**".to_string());
    }
    if !variant.doc().is_empty() {
        parts.push(cell::text(variant.doc()));
    }
    if !variant.aliases().is_empty() {
        parts.push(alloc::format!("Also read as {}.", cell::names(variant.aliases())));
    }
    if parts.is_empty() { "N/A".to_string() } else { parts.join("<br/>") }
}
