//! The names in `owns`, `mirrors`, `reads`, `except` and `hide`, and what they stand for.
//!
//! `owns` and `except` hold module paths below a root (`auth`, `billing::invoices`) and names of models, views and enums
//! (`User`, `auth::User`); `mirrors` and `reads` also hold services, which come first when a service and a module have one
//! name. `hide` holds columns: `User.password`.

use std::collections::BTreeSet;

use super::items::{Item, Items, PerItem};
use super::{Access, Ownership, Service, ServiceId};
use crate::diagnostic::codes::ownership::{O0101, O0102, O0103, O0104};
use crate::diagnostic::{Diagnostic, Report};
use crate::schema::{EnumId, FieldId, ModelId, Origins, Schema, enum_of};
use crate::span::{Span, Spanned};

/// What `onedef.toml` says of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceSetting {
    /// Its name.
    pub name: Spanned<String>,
    /// What it creates and migrates.
    pub owns: Vec<Spanned<String>>,
    /// What it reads and writes.
    pub mirrors: Vec<Spanned<String>>,
    /// What it reads.
    pub reads: Vec<Spanned<String>>,
    /// What of `mirrors` and `reads` it does not see.
    pub except: Vec<Spanned<String>>,
    /// Columns that its artifacts leave out: `User.password`.
    pub hide: Vec<Spanned<String>>,
    /// Artifacts are made for it, or it is written in Rust and needs none.
    pub has_artifacts: bool,
}

impl ServiceSetting {
    /// Whether it says anything about tables.
    fn says_something(&self) -> bool {
        let lists = [&self.owns, &self.mirrors, &self.reads, &self.except, &self.hide];
        lists.iter().any(|list| !list.is_empty())
    }
}

/// What a service owns, mirrors and reads, each with where it said so.
type Claims = PerItem<Option<(Access, Span)>>;

pub(super) fn resolve(
    schema: &Schema,
    origins: &Origins,
    settings: &[ServiceSetting],
    report: &mut Report,
) -> Ownership {
    if !settings.iter().any(ServiceSetting::says_something) {
        return Ownership::default();
    }
    let mut cx = Resolving {
        schema,
        origins,
        settings,
        items: Items::of(schema),
        report,
    };
    let owned: Vec<Claims> = settings.iter().map(|setting| cx.owned(setting)).collect();
    let owners = cx.owners(&owned);
    let claims: Vec<Claims> = settings
        .iter()
        .zip(&owned)
        .map(|(setting, own)| cx.seen(setting, own.clone(), &owned))
        .collect();
    let services: Vec<Service> = settings
        .iter()
        .zip(&claims)
        .map(|(setting, claims)| cx.service(setting, claims))
        .collect();
    if cx.report.has_errors() {
        return Ownership::default();
    }
    cx.ownership(services, &owners)
}

struct Resolving<'a, 'r> {
    schema: &'a Schema,
    origins: &'a Origins,
    settings: &'a [ServiceSetting],
    items: Items<'a>,
    report: &'r mut Report,
}

impl Resolving<'_, '_> {
    fn owned(&mut self, setting: &ServiceSetting) -> Claims {
        let mut claims = PerItem::new(&self.items, None);
        for entry in &setting.owns {
            for item in self.named(entry, "owns") {
                claims.set(item, Some((Access::Owns, entry.span)));
            }
        }
        claims
    }

    fn named(&mut self, entry: &Spanned<String>, key: &str) -> Vec<Item> {
        let found = self.items.named(&entry.value);
        if found.is_empty() {
            self.unknown(entry, key, false);
        }
        found
    }

    fn unknown(&mut self, entry: &Spanned<String>, key: &str, services: bool) {
        let modules = self.items.modules();
        let services = self
            .settings
            .iter()
            .map(|one| one.name.value.as_str())
            .filter(|_| services);
        let known = modules
            .iter()
            .map(String::as_str)
            .chain(self.items.names())
            .chain(services);
        let message = format!("`{}` in `{key}` names no module and no model", entry.value);
        let mut diagnostic = Diagnostic::new(&O0101, entry.span, message).did_you_mean(&entry.value, known);
        if diagnostic.fix.is_none() && !modules.is_empty() {
            let modules: Vec<String> = modules.iter().map(|name| format!("`{name}`")).collect();
            diagnostic = diagnostic.help(format!("the modules are {}", modules.join(", ")));
        }
        self.report.push(diagnostic);
    }

    /// The owner of each item; each model and view has exactly one.
    fn owners(&mut self, owned: &[Claims]) -> PerItem<Option<ServiceId>> {
        let mut owners = PerItem::new(&self.items, None);
        let is_complete = !self.report.has_errors();
        for item in self.items.all() {
            let claims = owned.iter().zip(0..).filter_map(|(claims, at)| {
                let (_, span) = claims.get(item)??;
                Some((ServiceId(at), span))
            });
            match claims.collect::<Vec<_>>().as_slice() {
                [(owner, _)] => owners.set(item, Some(*owner)),
                [] if self.items.is_enum(item) => {}
                // A name that is wrong has been reported, and explains it.
                [] if !is_complete => {}
                [] => self.without_owner(item),
                [first, second, ..] => self.two_owners(item, *first, *second),
            }
        }
        owners
    }

    fn without_owner(&mut self, item: Item) {
        let services = self
            .settings
            .iter()
            .map(|one| format!("`[service.{}]`", one.name.value));
        let services = services.collect::<Vec<_>>().join(" or ");
        let words = self.items.words(item);
        let at = self.items.span(item, self.origins);
        self.report.push(
            Diagnostic::new(&O0103, at, format!("{words} belongs to no service")).help(format!(
                "add `\"{}\"` to `owns` of {services}",
                self.items.entry(item)
            )),
        );
    }

    fn two_owners(&mut self, item: Item, first: (ServiceId, Span), second: (ServiceId, Span)) {
        let name = |id: ServiceId| {
            let setting = self.settings.get(id.0 as usize);
            setting.map_or("", |one| one.name.value.as_str())
        };
        let (one, other) = (name(first.0), name(second.0));
        let words = self.items.words(item);
        let message = format!("{words} is owned by `{one}` and by `{other}`");
        self.report.push(
            Diagnostic::new(&O0102, second.1, message)
                .because(first.1, format!("owned by `{one}` here"))
                .help("leave it to one of them, and let the other mirror or read it"),
        );
    }

    /// Adds what a service mirrors and reads to what it owns.
    fn seen(&mut self, setting: &ServiceSetting, mut claims: Claims, owned: &[Claims]) -> Claims {
        for (entries, access) in [
            (&setting.mirrors, Access::Mirrors),
            (&setting.reads, Access::Reads),
        ] {
            for entry in entries {
                for item in self.named_or_owned(entry, access, owned) {
                    match claims.get(item).flatten() {
                        None => claims.set(item, Some((access, entry.span))),
                        Some((before, _)) if before == access => {}
                        Some(before) => self.contradiction(setting, item, before, (access, entry.span)),
                    }
                }
            }
        }
        for entry in &setting.except {
            for item in self.named(entry, "except") {
                match claims.get(item).flatten() {
                    Some(before @ (Access::Owns, _)) => self.excepted(setting, item, before.1, entry.span),
                    _ => claims.set(item, None),
                }
            }
        }
        claims
    }

    /// What a service owns, when the entry is its name.
    fn named_or_owned(&mut self, entry: &Spanned<String>, access: Access, owned: &[Claims]) -> Vec<Item> {
        let mut services = self.settings.iter();
        if let Some(at) = services.position(|one| one.name.value == entry.value) {
            let claims = owned.get(at).into_iter().flat_map(PerItem::iter);
            return claims
                .filter(|(_, claim)| claim.is_some())
                .map(|(item, _)| item)
                .collect();
        }
        let found = self.items.named(&entry.value);
        if found.is_empty() {
            self.unknown(entry, access.word(), true);
        }
        found
    }

    fn contradiction(
        &mut self,
        setting: &ServiceSetting,
        item: Item,
        (before, first): (Access, Span),
        (now, second): (Access, Span),
    ) {
        let words = self.items.words(item);
        let (before, now) = (before.word(), now.word());
        let message = format!("`{}` {before} {words} and {now} it", setting.name.value);
        self.report.push(
            Diagnostic::new(&O0104, second, message)
                .because(first, format!("it {before} it by this"))
                .help("say one of the two, or name it in `except`"),
        );
    }

    fn excepted(&mut self, setting: &ServiceSetting, item: Item, first: Span, second: Span) {
        let words = self.items.words(item);
        let message = format!("`{}` owns {words}, so it cannot be left out", setting.name.value);
        self.report
            .push(Diagnostic::new(&O0104, second, message).because(first, "it owns it by this"));
    }

    fn service(&mut self, setting: &ServiceSetting, claims: &Claims) -> Service {
        let access = |item: Item| {
            claims
                .get(item)
                .flatten()
                .map_or(Access::Unseen, |(access, _)| access)
        };
        let models = self.schema.models().map(|(id, _)| access(self.items.model(id)));
        let views = self.schema.views().map(|(id, _)| access(self.items.view(id)));
        let mut service = Service {
            name: setting.name.value.clone(),
            models: models.collect(),
            views: views.collect(),
            enums: Vec::new(),
            hidden: BTreeSet::new(),
        };
        for entry in &setting.hide {
            if let Some(column) = self.column(entry, &service) {
                service.hidden.insert(column);
            }
        }
        service
    }

    /// The column of an entry of `hide`.
    fn column(&mut self, entry: &Spanned<String>, service: &Service) -> Option<(ModelId, FieldId)> {
        let wrong = |message: String| Diagnostic::new(&O0101, entry.span, message);
        let Some((name, field)) = entry.value.split_once('.') else {
            let message = format!("`{}` in `hide` names no column", entry.value);
            self.report
                .push(wrong(message).help("write the model and its field: `User.password`"));
            return None;
        };
        let Some(id) = self.items.model_named(name) else {
            let names = self.schema.models.iter().map(|one| one.name.as_str());
            let message = format!("`{name}` in `hide` is no model");
            self.report.push(wrong(message).did_you_mean(name, names));
            return None;
        };
        let model = self.schema.model(id);
        if service.model(id) == Access::Unseen {
            let message = format!(
                "`{}` does not see the model `{}` at all",
                service.name, model.name
            );
            let entry = match model.module.as_slice() {
                [] => model.name.clone(),
                module => module.join("::"),
            };
            self.report.push(wrong(message).help(format!(
                "add `\"{entry}\"` to `mirrors` or `reads` of `[service.{}]`, or remove this",
                service.name
            )));
            return None;
        }
        let found = model.columns().find(|(_, one, _)| one.name == field);
        if found.is_none() {
            let names = model.columns().map(|(_, one, _)| one.name.as_str());
            let message = format!("the model `{}` has no column `{field}`", model.name);
            self.report.push(wrong(message).did_you_mean(field, names));
        }
        found.map(|(field, ..)| (id, field))
    }

    fn ownership(&self, services: Vec<Service>, owners: &PerItem<Option<ServiceId>>) -> Ownership {
        // Without an error each model and view has an owner; an enum may have none yet.
        let owner = |item: Item| owners.get(item).flatten();
        let sole = |item: Item| owner(item).unwrap_or(ServiceId(0));
        let models: Vec<ServiceId> = self
            .schema
            .models()
            .map(|(id, _)| sole(self.items.model(id)))
            .collect();
        let of_first_user = |id: EnumId| models.get(first_user(self.schema, id)?.0 as usize).copied();
        let enums: Vec<ServiceId> = self
            .schema
            .enums()
            .map(|(id, _)| {
                let said = owner(self.items.enum_(id));
                said.or_else(|| of_first_user(id)).unwrap_or(ServiceId(0))
            })
            .collect();
        let mut ownership = Ownership {
            services,
            views: self
                .schema
                .views()
                .map(|(id, _)| sole(self.items.view(id)))
                .collect(),
            models,
            enums,
        };
        for (service, at) in ownership.services.iter_mut().zip(0..) {
            service.enums = enums_of(self.schema, service, &ownership.enums, ServiceId(at));
        }
        ownership
    }
}

/// The first model that uses an enum.
fn first_user(schema: &Schema, id: EnumId) -> Option<ModelId> {
    let uses = |model: &crate::schema::Model| {
        let mut columns = model.columns();
        columns.any(|(_, _, column)| enum_of(column) == Some(id))
    };
    schema.models().find(|(_, model)| uses(model)).map(|(id, _)| id)
}

/// An enum is seen by its owner and by whoever sees a column of it.
fn enums_of(schema: &Schema, service: &Service, owners: &[ServiceId], id: ServiceId) -> Vec<Access> {
    let owned = |owner: &ServiceId| {
        if *owner == id {
            Access::Owns
        } else {
            Access::Unseen
        }
    };
    let mut enums: Vec<Access> = owners.iter().map(owned).collect();
    let models = schema
        .models()
        .filter(|(model, _)| service.model(*model) != Access::Unseen);
    let of_models = models.flat_map(|(model, one)| {
        one.columns()
            .filter(move |(field, ..)| !service.hides(model, *field))
            .filter_map(|(_, _, column)| enum_of(column))
    });
    let views = schema
        .views()
        .filter(|(view, _)| service.view(*view) != Access::Unseen);
    let of_views = views.flat_map(|(_, one)| one.columns().filter_map(|(_, _, column)| enum_of(column)));
    for one in of_models.chain(of_views) {
        if let Some(access) = enums.get_mut(one.0 as usize) {
            *access = (*access).max(Access::Mirrors);
        }
    }
    enums
}
