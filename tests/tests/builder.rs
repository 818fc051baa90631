//! The builder and the draft: setters, conversions, defaults, and what a draft says when it is built too early.
#![allow(clippy::option_option, reason = "a field that may be absent or `null` has setters of its own")]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use renamed_api_model::{ApiModel, Report};
use time::{Date, OffsetDateTime};

/// Each violation as its pointer and its code.
fn faults(report: &Report) -> Vec<(&str, &'static str)> {
    report.iter().map(|violation| (violation.pointer(), violation.code().as_str())).collect()
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(rename_all = "camelCase")]
struct Invoice {
    /// The number on the paper.
    number: String,
    amount: f64,
    lines: Vec<Line>,
    currency: Currency,
    paid: bool,
    note: Option<String>,
    due_days: Option<u32>,
    tags: Option<Vec<String>>,
    #[api(required)]
    customer_id: Option<u64>,
    #[api(non_null)]
    discount: Option<f32>,
    approved_by: Option<Option<String>>,
    reminder_count: Option<Option<u8>>,
    #[serde(default)]
    copies: u8,
    #[api(default = "standard")]
    template: String,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Line {
    text: String,
    count: u32,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
enum Currency {
    Eur,
    Usd,
    #[api(unknown)]
    Other(String),
}

impl From<(&str, u32)> for Line {
    fn from((text, count): (&str, u32)) -> Self {
        Self { text: text.to_owned(), count }
    }
}

impl From<&str> for Currency {
    fn from(text: &str) -> Self {
        match text {
            "Eur" => Self::Eur,
            "Usd" => Self::Usd,
            other => Self::Other(other.to_owned()),
        }
    }
}

fn least() -> Invoice {
    Invoice {
        number: "2024-1".to_owned(),
        amount: 10.0,
        lines: Vec::new(),
        currency: Currency::Eur,
        paid: false,
        note: None,
        due_days: None,
        tags: None,
        customer_id: None,
        discount: None,
        approved_by: None,
        reminder_count: None,
        copies: 0,
        template: "standard".to_owned(),
    }
}

/// The draft of [`least`].
fn begun() -> InvoiceDraft {
    Invoice::draft()
        .number("2024-1")
        .amount(10.0)
        .lines(Vec::<Line>::new())
        .currency(Currency::Eur)
        .paid(false)
        .maybe_customer_id(None)
}

mod setters {
    use super::*;

    #[test]
    fn only_what_is_required() {
        let invoice = Invoice::builder()
            .number("2024-1")
            .amount(10.0)
            .lines([] as [Line; 0])
            .currency("Eur")
            .paid(false)
            .maybe_customer_id(None)
            .build();
        assert_eq!(invoice, least());
    }

    #[test]
    fn everything_in_another_order() {
        let invoice = Invoice::builder()
            .template("short")
            .copies(2)
            .reminder_count(3)
            .approved_by("Ben")
            .discount(0.5)
            .customer_id(4711)
            .tags(["a", "b"])
            .due_days(14)
            .note("Thanks")
            .paid(true)
            .currency(Currency::Usd)
            .lines([("Screw", 100), ("Nut", 50)])
            .amount(99.5)
            .number(String::from("2024-2"))
            .build();
        assert_eq!(
            invoice,
            Invoice {
                number: "2024-2".to_owned(),
                amount: 99.5,
                lines: vec![
                    Line { text: "Screw".to_owned(), count: 100 },
                    Line { text: "Nut".to_owned(), count: 50 },
                ],
                currency: Currency::Usd,
                paid: true,
                note: Some("Thanks".to_owned()),
                due_days: Some(14),
                tags: Some(vec!["a".to_owned(), "b".to_owned()]),
                customer_id: Some(4711),
                discount: Some(0.5),
                approved_by: Some(Some("Ben".to_owned())),
                reminder_count: Some(Some(3)),
                copies: 2,
                template: "short".to_owned(),
            }
        );
        assert_eq!(
            invoice.to_json(),
            r#"{"number":"2024-2","amount":99.5,"lines":[{"text":"Screw","count":100},{"text":"Nut","count":50}],"currency":"Usd","paid":true,"note":"Thanks","dueDays":14,"tags":["a","b"],"customerId":4711,"discount":0.5,"approvedBy":"Ben","reminderCount":3,"copies":2,"template":"short"}"#
        );
    }

    #[test]
    fn what_converts() {
        let note = |draft: InvoiceDraft| draft.build().unwrap().note;
        assert_eq!(note(begun().note("a")), Some("a".to_owned()));
        assert_eq!(note(begun().note(String::from("b"))), Some("b".to_owned()));
        assert_eq!(note(begun().note('c')), Some("c".to_owned()));
        assert_eq!(note(begun().note(Cow::Borrowed("d"))), Some("d".to_owned()));
        assert_eq!(note(begun().note(Box::<str>::from("e"))), Some("e".to_owned()));
        let text = String::from("f");
        assert_eq!(note(begun().note(&text)), Some(text));
        assert_eq!(begun().currency("Sek").build().unwrap().currency, Currency::Other("Sek".to_owned()));
    }

    #[test]
    fn lists_from_anything_that_gives_items() {
        let tags = |draft: InvoiceDraft| draft.build().unwrap().tags.unwrap_or_default();
        let expected = ["x".to_owned(), "y".to_owned()];
        assert_eq!(tags(begun().tags(["x", "y"])), expected);
        assert_eq!(tags(begun().tags(vec!["x", "y"])), expected);
        assert_eq!(tags(begun().tags(expected.clone())), expected);
        assert_eq!(tags(begun().tags("x y".split(' '))), expected);
        assert_eq!(tags(begun().tags(BTreeSet::from(["y", "x"]))), expected);
        assert_eq!(tags(begun().tags(["x", "y", "z"].iter().take(2).copied())), expected);
        assert_eq!(tags(begun().tags(Some("x"))), ["x"]);
        assert_eq!(tags(begun().tags([] as [&str; 0])), [""; 0]);
        assert_eq!(tags(begun().maybe_tags(Some(expected.to_vec()))), expected);
        assert_eq!(begun().tags(["x"]).maybe_tags(None).build().unwrap().tags, None);
        assert_eq!(
            begun().lines((1..3).map(|count| ("Bolt", count))).build().unwrap().lines,
            [Line { text: "Bolt".to_owned(), count: 1 }, Line { text: "Bolt".to_owned(), count: 2 }]
        );
    }

    #[test]
    fn maybe() {
        let invoice = begun()
            .maybe_note(Some("n".to_owned()))
            .maybe_due_days(Some(7))
            .maybe_customer_id(Some(8))
            .maybe_discount(Some(0.25))
            .maybe_approved_by(Some("Ben".to_owned()))
            .maybe_reminder_count(Some(1))
            .build()
            .unwrap();
        let expected = Invoice {
            note: Some("n".to_owned()),
            due_days: Some(7),
            customer_id: Some(8),
            discount: Some(0.25),
            approved_by: Some(Some("Ben".to_owned())),
            reminder_count: Some(Some(1)),
            ..least()
        };
        assert_eq!(invoice, expected);
        let emptied = begun()
            .note("n")
            .due_days(7)
            .customer_id(8)
            .discount(0.25)
            .approved_by("Ben")
            .reminder_count(1)
            .maybe_note(None)
            .maybe_due_days(None)
            .maybe_customer_id(None)
            .maybe_discount(None)
            .maybe_approved_by(None)
            .maybe_reminder_count(None);
        assert_eq!(emptied.build().unwrap(), least());
    }

    #[test]
    fn null() {
        let invoice = begun().approved_by_null().reminder_count_null().build().unwrap();
        assert_eq!((invoice.approved_by, invoice.reminder_count), (Some(None), Some(None)));
        let json = begun().approved_by("Ben").approved_by_null().build().unwrap().to_json();
        assert!(json.contains(r#""approvedBy":null"#), "{json}");
    }

    #[test]
    fn the_last_one_wins() {
        let invoice = Invoice::builder()
            .number("first")
            .number("second")
            .amount(1.0)
            .amount(2.0)
            .lines([("a", 1)])
            .lines([("b", 2)])
            .currency(Currency::Eur)
            .currency(Currency::Usd)
            .paid(true)
            .paid(false)
            .customer_id(1)
            .maybe_customer_id(Some(2))
            .note("first")
            .note("second")
            .copies(1)
            .copies(2)
            .template("first")
            .template("second")
            .approved_by_null()
            .approved_by("second")
            .tags(["first"])
            .tags(["second"])
            .build();
        assert_eq!(
            invoice,
            Invoice {
                number: "second".to_owned(),
                amount: 2.0,
                lines: vec![Line { text: "b".to_owned(), count: 2 }],
                currency: Currency::Usd,
                customer_id: Some(2),
                note: Some("second".to_owned()),
                copies: 2,
                template: "second".to_owned(),
                approved_by: Some(Some("second".to_owned())),
                tags: Some(vec!["second".to_owned()]),
                ..least()
            }
        );
    }

    /// Literals take the field's type; nothing has to be written behind them.
    #[test]
    fn numbers() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Numbers {
            a: u8,
            b: i16,
            c: u32,
            d: i64,
            e: u64,
            f: u128,
            g: f32,
            h: f64,
            i: usize,
            j: char,
            k: Vec<u64>,
            l: Option<f64>,
            m: Option<Vec<f32>>,
            n: Option<Option<i128>>,
        }

        let numbers = Numbers::builder()
            .a(255)
            .b(-32_768)
            .c(4_294_967_295)
            .d(-9_223_372_036_854_775_808)
            .e(18_446_744_073_709_551_615)
            .f(340_282_366_920_938_463_463_374_607_431_768_211_455)
            .g(1.5)
            .h(1e300)
            .i(9)
            .j('j')
            .k([1, 2, 18_446_744_073_709_551_615])
            .l(2.5)
            .m([0.5, 1.5])
            .n(-1)
            .build();
        assert_eq!(
            numbers,
            Numbers {
                a: u8::MAX,
                b: i16::MIN,
                c: u32::MAX,
                d: i64::MIN,
                e: u64::MAX,
                f: u128::MAX,
                g: 1.5,
                h: 1e300,
                i: 9,
                j: 'j',
                k: vec![1, 2, u64::MAX],
                l: Some(2.5),
                m: Some(vec![0.5, 1.5]),
                n: Some(Some(-1)),
            }
        );
    }

    #[test]
    fn other_types() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Others {
            boxed: Box<str>,
            shared: Arc<str>,
            counted: Rc<str>,
            array: [u8; 3],
            pair: (String, u8),
            map: BTreeMap<String, u8>,
            set: BTreeSet<u8>,
            child: Box<Line>,
            children: Vec<Rc<Line>>,
            nested: Vec<Vec<u8>>,
            options: Vec<Option<u8>>,
            at: OffsetDateTime,
            day: Option<Date>,
            any: serde_json::Value,
        }

        let line = Line { text: "Bolt".to_owned(), count: 1 };
        let others = Others::builder()
            .boxed("boxed")
            .shared("shared")
            .counted(String::from("counted"))
            .array([1, 2, 3])
            .pair(("p".to_owned(), 4))
            .map([("k".to_owned(), 5)])
            .set([7, 6])
            .child(line.clone())
            .children([line.clone(), line.clone()])
            .nested([vec![1], vec![]])
            .options([Some(1), None])
            .at(OffsetDateTime::UNIX_EPOCH)
            .day(time::macros::date!(2024 - 02 - 29))
            .any("any")
            .build();
        assert_eq!(
            others,
            Others {
                boxed: "boxed".into(),
                shared: "shared".into(),
                counted: "counted".into(),
                array: [1, 2, 3],
                pair: ("p".to_owned(), 4),
                map: BTreeMap::from([("k".to_owned(), 5)]),
                set: BTreeSet::from([6, 7]),
                child: Box::new(line.clone()),
                children: vec![Rc::new(line.clone()), Rc::new(line)],
                nested: vec![vec![1], vec![]],
                options: vec![Some(1), None],
                at: OffsetDateTime::UNIX_EPOCH,
                day: Some(time::macros::date!(2024 - 02 - 29)),
                any: serde_json::Value::from("any"),
            }
        );
    }
}

mod drafts {
    use super::*;

    #[test]
    fn every_missing_field_is_named() {
        let report = Invoice::draft().build().unwrap_err();
        assert_eq!(
            faults(&report),
            [
                ("/number", "missing"),
                ("/amount", "missing"),
                ("/lines", "missing"),
                ("/currency", "missing"),
                ("/paid", "missing"),
                ("/customerId", "missing"),
            ]
        );
        assert!(report.iter().all(|violation| violation.position().is_none()));
        assert!(report.iter().all(|violation| violation.message() == "required, but missing"));
        assert!(!report.is_truncated());
        assert_eq!(
            report.to_string(),
            "Invoice: 6 violations\n  /number: required, but missing (missing)\n  /amount: required, but missing \
             (missing)\n  /lines: required, but missing (missing)\n  /currency: required, but missing (missing)\n  \
             /paid: required, but missing (missing)\n  /customerId: required, but missing (missing)"
        );
        assert_eq!(report.to_problem().status(), 422);
    }

    #[test]
    fn the_same_as_an_empty_document() {
        assert_eq!(Invoice::draft().build().unwrap_err(), Invoice::from_json("{}").unwrap_err());
    }

    #[test]
    fn one_by_one() {
        let draft = Invoice::draft().amount(1.0).paid(true).customer_id(1);
        let report = draft.build().unwrap_err();
        assert_eq!(
            faults(&report),
            [("/number", "missing"), ("/lines", "missing"), ("/currency", "missing")]
        );
        let draft = Invoice::draft().amount(1.0).paid(true).customer_id(1).lines([("a", 1)]).number("1");
        assert_eq!(faults(&draft.build().unwrap_err()), [("/currency", "missing")]);
    }

    #[derive(ApiModel, Clone, Debug)]
    #[api(crate = renamed_api_model)]
    struct Leaf {
        #[api(min_length = 1)]
        text: String,
    }

    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    struct Parts {
        missing: u8,
        #[api(max_length = 2)]
        id: String,
        #[serde(rename = "a/b")]
        line: Leaf,
        lines: Vec<Leaf>,
        boxed: Option<Box<Leaf>>,
        #[api(non_null)]
        known: Option<Leaf>,
        tristate: Option<Option<Leaf>>,
        #[api(secret)]
        secret: Option<BTreeMap<String, Leaf>>,
        #[serde(flatten)]
        flat: Leaf,
    }

    /// Nobody has read what is inside of a draft's fields: it is checked although another field lacks.
    #[test]
    fn what_is_inside_of_a_draft_is_checked_although_a_field_lacks() {
        let line = || Leaf { text: String::new() };
        let draft = Parts::draft()
            .id("xxx")
            .line(line())
            .lines([Leaf { text: "a".to_owned() }, line()])
            .boxed(line())
            .known(line())
            .tristate(line())
            .secret([("xyzzy".to_owned(), line())])
            .flat(line());
        let report = draft.build().unwrap_err();
        let expected = [
            ("/missing", "missing"),
            ("/id", "max_length"),
            ("/a~1b/text", "min_length"),
            ("/lines/1/text", "min_length"),
            ("/boxed/text", "min_length"),
            ("/known/text", "min_length"),
            ("/tristate/text", "min_length"),
            ("/secret", "min_length"),
            ("/text", "min_length"),
        ];
        assert_eq!(faults(&report), expected);
    }

    /// All setters give back the same type, so that a draft can go through a loop.
    #[test]
    fn loops_and_conditions() {
        let document =
            [("number", "7"), ("currency", "Sek"), ("paid", "yes"), ("note", "late"), ("copies", "3")];
        let mut draft = Invoice::draft();
        for (name, value) in document {
            draft = match name {
                "number" => draft.number(value),
                "currency" => draft.currency(value),
                "paid" => draft.paid(value == "yes"),
                "note" => draft.note(value),
                _ => draft,
            };
        }
        assert_eq!(
            faults(&clone(&draft).build().unwrap_err()),
            [("/amount", "missing"), ("/lines", "missing"), ("/customerId", "missing")]
        );
        for is_late in [false, true] {
            if is_late {
                draft = draft.amount(12.5).maybe_customer_id(None).lines(Vec::<Line>::new());
            }
        }
        let expected = Invoice {
            number: "7".to_owned(),
            amount: 12.5,
            currency: Currency::Other("Sek".to_owned()),
            paid: true,
            note: Some("late".to_owned()),
            ..least()
        };
        assert_eq!(draft.build().unwrap(), expected);
    }

    /// A draft with the same fields set as in the loop above.
    fn clone(_: &InvoiceDraft) -> InvoiceDraft {
        Invoice::draft().number("7").currency("Sek").paid(true).note("late")
    }

    #[test]
    fn a_function_may_take_and_give_one() {
        fn discounted(draft: InvoiceDraft) -> InvoiceDraft {
            draft.discount(0.1)
        }
        assert_eq!(discounted(begun()).build().unwrap(), Invoice { discount: Some(0.1), ..least() });
    }

    /// Names are those on the wire, with what a JSON Pointer escapes.
    #[test]
    fn pointers_are_on_wire_names() {
        #[derive(ApiModel, Debug)]
        #[api(crate = renamed_api_model)]
        struct Odd {
            #[serde(rename = "a/b~c")]
            odd: u8,
            #[serde(rename(serialize = "out", deserialize = "in"), alias = "other")]
            split: u8,
        }

        let report = Odd::draft().build().unwrap_err();
        assert_eq!(faults(&report), [("/a~1b~0c", "missing"), ("/in", "missing")]);
        let odd = Odd::draft().odd(1).split(2).build().unwrap();
        assert_eq!((odd.odd, odd.split), (1, 2));
    }

    #[test]
    fn nothing_is_required() {
        #[derive(ApiModel, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Free {
            a: Option<u8>,
            #[serde(default)]
            b: Vec<u8>,
        }

        #[derive(ApiModel, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Empty {}

        assert_eq!(Free::builder().build(), Free { a: None, b: Vec::new() });
        assert_eq!(Free::draft().build(), Ok(Free { a: None, b: Vec::new() }));
        assert_eq!(Free::builder().a(1).b([2, 3]).build(), Free { a: Some(1), b: vec![2, 3] });
        assert_eq!(Empty::builder().build(), Empty {});
        assert_eq!(Empty::draft().build(), Ok(Empty {}));
    }
}

mod defaults {
    use super::*;

    fn next() -> u32 {
        41 + 1
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Defaults {
        id: u8,
        #[serde(default)]
        list: Vec<Line>,
        #[serde(default = "next")]
        by_path: u32,
        #[api(default = next() * 2)]
        by_expression: u32,
        #[api(default = "text")]
        text: Box<str>,
        #[api(default = Currency::Usd)]
        currency: Currency,
        #[api(default = Some(1))]
        optional: Option<u8>,
        #[serde(skip)]
        skipped: u16,
    }

    #[test]
    fn what_is_not_set() {
        let expected = Defaults {
            id: 1,
            list: Vec::new(),
            by_path: 42,
            by_expression: 84,
            text: "text".into(),
            currency: Currency::Usd,
            optional: Some(1),
            skipped: 0,
        };
        assert_eq!(Defaults::builder().id(1).build(), expected);
        assert_eq!(Defaults::draft().id(1).build().unwrap(), expected);
    }

    #[test]
    fn what_is_set() {
        let model = Defaults::builder()
            .skipped(9)
            .maybe_optional(None)
            .currency("Sek")
            .text("t")
            .by_expression(3)
            .by_path(2)
            .list([("a", 1)])
            .id(1)
            .build();
        assert_eq!(
            model,
            Defaults {
                id: 1,
                list: vec![Line { text: "a".to_owned(), count: 1 }],
                by_path: 2,
                by_expression: 3,
                text: "t".into(),
                currency: Currency::Other("Sek".to_owned()),
                optional: None,
                skipped: 9,
            }
        );
    }
}

mod without {
    use super::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Account {
        id: u8,
        #[api(builder(skip))]
        note: Option<String>,
        #[api(builder(skip), default = 7)]
        level: u8,
        #[api(builder(skip))]
        #[serde(default)]
        visits: u32,
    }

    #[derive(ApiModel, Clone, PartialEq)]
    #[api(crate = renamed_api_model, builder = false)]
    struct Plain {
        id: u8,
        note: Option<String>,
        #[api(secret)]
        key: String,
    }

    /// Takes the place of the method that the derive leaves out: with it, this would be two.
    impl Plain {
        fn builder() -> &'static str {
            "mine"
        }

        fn draft() -> &'static str {
            "mine too"
        }
    }

    impl AccountBuilder<(), ()> {
        #[expect(dead_code, reason = "compiles only while the derive makes no setter of this name")]
        fn note() {}

        #[expect(dead_code, reason = "compiles only while the derive makes no setter of this name")]
        fn maybe_note() {}

        #[expect(dead_code, reason = "compiles only while the derive makes no setter of this name")]
        fn level() {}

        #[expect(dead_code, reason = "compiles only while the derive makes no setter of this name")]
        fn visits() {}
    }

    #[test]
    fn a_setter() {
        let account = Account { id: 1, note: None, level: 7, visits: 0 };
        assert_eq!(Account::builder().id(1).build(), account);
        assert_eq!(Account::draft().id(1).build().unwrap(), account);
        let read = Account::from_json(r#"{"id":1,"note":"n","level":8,"visits":9}"#).unwrap();
        assert_eq!(read, Account { id: 1, note: Some("n".to_owned()), level: 8, visits: 9 });
    }

    #[test]
    fn a_builder() {
        assert_eq!((Plain::builder(), Plain::draft()), ("mine", "mine too"));
        let plain = Plain::from_json(r#"{"id":1,"key":"k"}"#).unwrap();
        assert!(plain == Plain { id: 1, note: None, key: "k".to_owned() });
        assert_eq!(plain.to_json(), r#"{"id":1,"key":"k"}"#);
        assert_eq!(format!("{plain:?}"), "Plain { id: 1, note: None, key: [REDACTED] }");
        let report = Plain::from_json("{}").unwrap_err();
        assert_eq!(faults(&report), [("/id", "missing"), ("/key", "missing")]);
    }
}

mod names {
    //! Fields whose names are words of Rust, of the builder, or of the types it is made of.

    use super::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Words {
        build: u8,
        r#type: String,
        r#match: Option<u8>,
        r#async: Option<Option<u8>>,
        builder: u8,
        draft: u8,
        slots: u8,
        state: u8,
        value: u8,
        self_: u8,
        option: Option<u8>,
        model: u8,
        fmt: u8,
        complete: u8,
        empty: u8,
        is_set: u8,
        fill: u8,
        read: u8,
        index: u8,
        source: u8,
        object: u8,
        serializer: u8,
        #[serde(default)]
        fallback: u8,
        u8: u8,
        string: String,
        str: Option<Box<str>>,
    }

    fn words() -> Words {
        Words {
            build: 1,
            r#type: "2".to_owned(),
            r#match: Some(3),
            r#async: Some(Some(4)),
            builder: 5,
            draft: 6,
            slots: 7,
            state: 8,
            value: 9,
            self_: 10,
            option: Some(11),
            model: 12,
            fmt: 13,
            complete: 14,
            empty: 15,
            is_set: 16,
            fill: 17,
            read: 18,
            index: 19,
            source: 20,
            object: 21,
            serializer: 22,
            fallback: 23,
            u8: 24,
            string: "25".to_owned(),
            str: Some("26".into()),
        }
    }

    #[test]
    fn in_the_builder() {
        let built = Words::builder()
            .build_(1)
            .r#type("2")
            .r#match(3)
            .r#async(4)
            .builder(5)
            .draft(6)
            .slots(7)
            .state(8)
            .value(9)
            .self_(10)
            .option(11)
            .model(12)
            .fmt(13)
            .complete(14)
            .empty(15)
            .is_set(16)
            .fill(17)
            .read(18)
            .index(19)
            .source(20)
            .object(21)
            .serializer(22)
            .fallback(23)
            .u8(24)
            .string("25")
            .str("26")
            .build();
        assert_eq!(built, words());
    }

    #[test]
    fn on_the_wire() {
        let text = r#"{"build":1,"type":"2","match":3,"async":4,"builder":5,"draft":6,"slots":7,"state":8,"value":9,"self_":10,"option":11,"model":12,"fmt":13,"complete":14,"empty":15,"is_set":16,"fill":17,"read":18,"index":19,"source":20,"object":21,"serializer":22,"fallback":23,"u8":24,"string":"25","str":"26"}"#;
        assert_eq!(words().to_json(), text);
        assert_eq!(Words::from_json(text).unwrap(), words());
        assert_eq!(serde_json::from_str::<Words>(text).unwrap(), words());
    }

    #[test]
    fn in_a_draft() {
        let report = Words::draft().build().unwrap_err();
        let pointers: Vec<_> = report.iter().map(renamed_api_model::Violation::pointer).collect();
        assert_eq!(&pointers[..3], ["/build", "/type", "/builder"]);
        let draft = Words::draft().maybe_match(None).maybe_async(Some(4)).async_null();
        assert_eq!(draft.build().unwrap_err(), report);
    }

    /// The types of two builders do not get into each other's way, nor into that of the fields' own.
    #[test]
    fn types_named_like_ours() {
        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Model {
            report: Report,
            option: Option<Result>,
        }

        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Report {
            ok: bool,
        }

        #[derive(ApiModel, Clone, Debug, PartialEq)]
        #[api(crate = renamed_api_model)]
        struct Result {
            ok: bool,
        }

        let report = Report::builder().ok(true).build();
        let model = Model::builder().report(report).option(Result { ok: false }).build();
        assert_eq!(model.to_json(), r#"{"report":{"ok":true},"option":{"ok":false}}"#);
        assert_eq!(Model::from_json(model.to_json()).unwrap(), model);
    }
}

mod generic {
    use super::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Page<T> {
        data: Vec<T>,
        next: Option<String>,
        first: Option<T>,
        total: u64,
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Bounded<K: Ord, V, const N: usize>
    where
        V: Clone,
    {
        map: BTreeMap<K, V>,
        array: [u8; N],
        key: Option<K>,
    }

    #[test]
    fn built() {
        let page = Page::<u64>::builder().data([1_u64, 2]).total(2).first(1_u64).build();
        assert_eq!(page, Page { data: vec![1, 2], next: None, first: Some(1), total: 2 });
        let page = Page::<Line>::builder().data([("a", 1)]).total(1).next("n").maybe_first(None).build();
        assert_eq!(page.to_json(), r#"{"data":[{"text":"a","count":1}],"next":"n","total":1}"#);
        let bounded = Bounded::<String, u8, 2>::builder()
            .map(BTreeMap::from([("k".to_owned(), 1)]))
            .array([2, 3])
            .key("key")
            .build();
        assert_eq!(bounded.to_json(), r#"{"map":{"k":1},"array":[2,3],"key":"key"}"#);
    }

    #[test]
    fn drafted() {
        let report = Page::<u8>::draft().next("n").build().unwrap_err();
        assert_eq!(faults(&report), [("/data", "missing"), ("/total", "missing")]);
        assert_eq!(report.to_string().lines().next(), Some("Page: 2 violations"));
        let page = Page::<u8>::draft().data([0_u8; 0]).total(0).build().unwrap();
        assert_eq!(page, Page { data: Vec::new(), next: None, first: None, total: 0 });
        let report = Bounded::<u8, u8, 1>::draft().build().unwrap_err();
        assert_eq!(faults(&report), [("/map", "missing"), ("/array", "missing")]);
    }
}

mod lifetimes {
    use super::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct View<'a> {
        name: &'a str,
        note: Option<Cow<'a, str>>,
    }

    #[test]
    fn built() {
        let owned = String::from("name");
        let view = View::builder().name(owned.as_str()).note("note").build();
        assert_eq!(view, View { name: "name", note: Some(Cow::Borrowed("note")) });
        // As a parameter of this type: what is not quite it becomes it.
        assert_eq!(View::builder().name(&owned).build().name, "name");
        let report = View::draft().note(String::from("n")).build().unwrap_err();
        assert_eq!(faults(&report), [("/name", "missing")]);
    }
}

mod the_rest {
    //! A flattened map: no member of that name is ever missing.

    use std::collections::HashMap;

    use super::*;

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Account<T> {
        id: u8,
        #[serde(flatten)]
        others: BTreeMap<String, T>,
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Labels {
        #[serde(flatten)]
        #[api(max_properties = 1)]
        labels: HashMap<String, String>,
    }

    #[derive(ApiModel, Clone, Debug, PartialEq)]
    #[api(crate = renamed_api_model)]
    struct Raw {
        #[serde(flatten)]
        others: serde_json::Map<String, serde_json::Value>,
    }

    #[test]
    fn is_empty_unless_it_is_set() {
        let empty = Account::<Line> { id: 1, others: BTreeMap::new() };
        assert_eq!(Account::builder().id(1).build(), empty);
        assert_eq!(Account::draft().id(1).build(), Ok(empty.clone()));
        assert_eq!(Account::from_json(r#"{"id":1}"#), Ok(empty));
        let others = BTreeMap::from([("floor".to_owned(), 3)]);
        assert_eq!(Account::builder().id(1).others(others).build().to_json(), r#"{"id":1,"floor":3}"#);
        assert_eq!(Labels::draft().build(), Labels::from_json("{}"));
        assert_eq!(Raw::builder().build(), Raw { others: serde_json::Map::new() });
    }

    #[test]
    fn is_not_missing_from_a_draft() {
        assert_eq!(faults(&Account::<u8>::draft().build().unwrap_err()), [("/id", "missing")]);
    }
}

mod debug {
    use super::*;

    #[derive(ApiModel, Clone)]
    #[api(crate = renamed_api_model)]
    #[serde(rename_all = "camelCase")]
    struct Login {
        user_name: String,
        #[api(secret)]
        pass_phrase: String,
        #[api(secret)]
        one_time_code: Option<u32>,
        attempts: Option<u8>,
    }

    #[derive(ApiModel)]
    #[api(crate = renamed_api_model)]
    #[allow(non_camel_case_types, reason = "a type may be named like a word of Rust")]
    struct r#async {
        id: u8,
    }

    #[test]
    fn of_a_builder_of_a_type_with_a_raw_name() {
        assert_eq!(format!("{:?}", r#async::builder().id(1)), "asyncBuilder { .. }");
        assert_eq!(r#async::draft().id(1).build().unwrap().id, 1);
    }

    /// Nothing is shown of fields that are no secrets: their types need no `Debug`.
    #[test]
    fn of_a_builder_without_secrets() {
        assert_eq!(format!("{:?}", Invoice::builder().number("1").note("n")), "InvoiceBuilder { .. }");
        assert_eq!(format!("{:?}", Invoice::draft().number("1").note("n")), "InvoiceDraft { .. }");
    }

    #[test]
    fn of_a_builder_with_secrets() {
        let builder = Login::builder().user_name("anna").pass_phrase("open sesame").one_time_code(424_242);
        assert_eq!(
            format!("{builder:?}"),
            "LoginBuilder { passPhrase: [REDACTED], oneTimeCode: [REDACTED], .. }"
        );
        assert_eq!(
            format!("{:?}", Login::draft()),
            "LoginDraft { passPhrase: unset, oneTimeCode: unset, .. }"
        );
        assert_eq!(
            format!("{:?}", builder.build()),
            r#"Login { user_name: "anna", pass_phrase: [REDACTED], one_time_code: Some([REDACTED]), attempts: None }"#
        );
    }
}
