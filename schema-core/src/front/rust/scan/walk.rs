//! From file to file: which file a `mod` means, each read once, in an order that no thread decides.
//!
//! Files are taken level by level: the roots, then what they declare, and so on. Within a level they are read and parsed
//! in parallel; their ids are given out between the two, in the order of the source.

use std::collections::HashMap;
use std::sync::Arc;

use super::cfg::Settings;
use super::file::{self, Declaration, Outline, Part};
use super::{Module, ModuleId, Scan, ScannedItem, Source, SourceFile, package, paths};
use crate::diagnostic::codes::source::*;
use crate::diagnostic::{Diagnostic, Report};
use crate::files::Files;
use crate::front::rust::nesting;
use crate::parallel::{self, Threads};
use crate::span::{FileId, Span};

/// Threads that read files.
const READERS: Threads = Threads::worth(16);

/// Threads that parse.
const PARSERS: Threads = Threads::worth(1);

/// The stack for a file that nests deeply: syn is recursive. Only what is used is ever taken from the system.
const DEEP_STACK: usize = 64 << 20;

/// Reads all roots.
pub(super) fn walk(files: &dyn Files, source: &Source, report: &mut Report) -> Scan {
    let mut walk = Walk {
        files,
        settings: Settings::new(&source.cfg),
        report,
        several: source.roots.len() > 1,
        scan: Scan::default(),
        seen: HashMap::new(),
        found: Vec::new(),
    };
    walk.follow(&source.roots);
    walk.finish()
}

/// Where the files of child modules are looked for: rustc's `dir_path` and `relative`.
#[derive(Debug, Clone)]
struct Place {
    /// The folder, inline modules included.
    folder: String,
    /// In `x.rs`, `x`: one more folder in front of files that no `#[path]` names.
    relative: Option<String>,
}

/// A file that somebody asks for.
#[derive(Debug)]
struct Wanted {
    /// The module that declares it and the name it has there; `None` for a root.
    declared: Option<(ModuleId, Declaration)>,
    /// Its position among what that module holds.
    slot: usize,
    /// The paths that it may have, each with the place of its own children.
    candidates: Vec<(String, Place)>,
    root: u32,
}

impl Wanted {
    fn root(path: &str, root: u32) -> Self {
        let path = paths::join("", path);
        let place = Place {
            folder: paths::folder(&path).to_owned(),
            relative: None,
        };
        Wanted {
            declared: None,
            slot: 0,
            candidates: vec![(path, place)],
            root,
        }
    }

    fn module(declaration: Declaration, parent: ModuleId, slot: usize, root: u32, place: &Place) -> Self {
        let own = |path: String, relative: Option<String>| {
            let folder = paths::folder(&path).to_owned();
            (path, Place { folder, relative })
        };
        let candidates = match &declaration.path {
            Some(path) => vec![own(paths::join(&place.folder, path), None)],
            None => {
                let folder = match &place.relative {
                    Some(relative) => paths::join(&place.folder, relative),
                    None => place.folder.clone(),
                };
                let name = &declaration.name;
                vec![
                    own(paths::join(&folder, &format!("{name}.rs")), Some(name.clone())),
                    own(paths::join(&folder, &format!("{name}/mod.rs")), None),
                ]
            }
        };
        Wanted {
            declared: Some((parent, declaration)),
            slot,
            candidates,
            root,
        }
    }
}

/// A file about to be parsed.
struct Job {
    file: FileId,
    text: Arc<str>,
    module: ModuleId,
    place: Place,
    root: u32,
}

/// Parses a file: on the stack that there is, or on a large one when the file nests deeply. A thread of its own costs more
/// than a small definition does.
fn outline(job: &Job, settings: &Settings) -> (Outline, Report) {
    let parse = || file::outline(job.file, &job.text, settings);
    if nesting::is_flat(&job.text) {
        return parse();
    }
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .stack_size(DEEP_STACK)
            .spawn_scoped(scope, parse);
        match thread {
            Ok(thread) => thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            // Where no thread can be had, the caller's stack must do.
            Err(_) => parse(),
        }
    })
}

/// What stands in a module, in the order written, so that items can be put into the order of the source at the end.
enum Found {
    Item(Box<crate::syntax::Item>),
    Module(ModuleId),
    /// A module whose file was not read yet, or never is.
    Waiting,
}

struct Walk<'a> {
    files: &'a dyn Files,
    settings: Settings,
    report: &'a mut Report,
    /// Whether there are several roots, which may name each other.
    several: bool,
    scan: Scan,
    /// The module of each file.
    seen: HashMap<String, ModuleId>,
    /// What each module holds, by its id.
    found: Vec<Vec<Found>>,
}

impl Walk<'_> {
    /// Level by level to the end.
    fn follow(&mut self, roots: &[String]) {
        let mut level: Vec<Wanted> = roots
            .iter()
            .zip(0u32..)
            .map(|(root, number)| Wanted::root(root, number))
            .collect();
        while !level.is_empty() {
            level = self.level(level);
        }
    }

    /// Reads and parses the wanted files; what they want in turn.
    fn level(&mut self, wanted: Vec<Wanted>) -> Vec<Wanted> {
        let texts = parallel::map(&wanted, READERS, |one| {
            one.candidates
                .iter()
                .map(|(path, _)| self.files.read(path))
                .collect::<Vec<_>>()
        });
        let mut jobs = Vec::new();
        for (one, texts) in wanted.into_iter().zip(texts) {
            jobs.extend(self.accept(one, texts));
        }
        let settings = &self.settings;
        let outlines = parallel::map(&jobs, PARSERS, |job| outline(job, settings));
        let mut next = Vec::new();
        for (job, (outline, report)) in jobs.into_iter().zip(outlines) {
            self.report.append(report);
            self.module(job.module, job.root, &job.place, outline, &mut next);
        }
        next
    }

    /// Decides which file a declaration means, and makes its module.
    fn accept(&mut self, wanted: Wanted, texts: Vec<Result<Option<Arc<str>>, String>>) -> Option<Job> {
        let at = wanted
            .declared
            .as_ref()
            .map_or(Span::NOWHERE, |(_, one)| one.span);
        let mut exist = Vec::new();
        for ((path, place), text) in wanted.candidates.iter().zip(texts) {
            match text {
                Ok(Some(text)) => exist.push((path.clone(), place.clone(), text)),
                Ok(None) => {}
                Err(reason) => {
                    let message = format!("cannot read `{path}`: {reason}");
                    self.report.push(Diagnostic::new(&S0103, at, message));
                    return None;
                }
            }
        }
        if exist.len() > 1 {
            let names: Vec<String> = exist.iter().map(|(path, ..)| format!("`{path}`")).collect();
            self.report.push(
                Diagnostic::new(
                    &S0102,
                    at,
                    format!("the module has two files: {}", names.join(" and ")),
                )
                .help("keep one of them"),
            );
        }
        let Some((path, place, text)) = exist.into_iter().next() else {
            self.missing(&wanted, at);
            return None;
        };
        if let Some(first) = self.seen.get(&path).copied() {
            self.again(&wanted, &path, first, at);
            return None;
        }
        let file = FileId(self.scan.files.len() as u32);
        self.scan.files.push(SourceFile {
            path: path.clone(),
            text: Arc::clone(&text),
        });
        let module = match wanted.declared {
            None => self.new_module(Vec::new(), wanted.root, None, file),
            Some((parent, declaration)) => {
                let child = self.child(parent, &declaration, file);
                let held = self.found.get_mut(parent.0 as usize);
                if let Some(waiting) = held.and_then(|held| held.get_mut(wanted.slot)) {
                    *waiting = Found::Module(child);
                }
                child
            }
        };
        self.seen.insert(path, module);
        Some(Job {
            file,
            text,
            module,
            place,
            root: wanted.root,
        })
    }

    fn missing(&mut self, wanted: &Wanted, at: Span) {
        let names: Vec<String> = wanted
            .candidates
            .iter()
            .map(|(path, _)| format!("`{path}`"))
            .collect();
        let finding = match &wanted.declared {
            None => Diagnostic::new(
                &S0101,
                at,
                format!("the root {} does not exist", names.join(" or ")),
            )
            .help("correct `roots` in `onedef.toml`"),
            Some((_, declaration)) => Diagnostic::new(
                &S0101,
                at,
                format!("there is no file for the module `{}`", declaration.name),
            )
            .help(format!("create {}", names.join(" or "))),
        };
        self.report.push(finding);
    }

    /// A file that is already part of the definition.
    fn again(&mut self, wanted: &Wanted, path: &str, first: ModuleId, at: Span) {
        let Some((parent, declaration)) = &wanted.declared else {
            return;
        };
        let mut around = Some(*parent);
        while let Some(module) = around {
            if module == first || self.file_of(module) == self.file_of(first) {
                let message = format!("the module `{}` is inside itself: `{path}`", declaration.name);
                self.report.push(Diagnostic::new(&S0105, at, message));
                return;
            }
            around = self
                .scan
                .modules
                .get(module.0 as usize)
                .and_then(|one| one.parent);
        }
        self.report.push(Diagnostic::new(
            &S0106,
            at,
            format!("`{path}` is already a module; its items count once, where they were declared first"),
        ));
        let name = declaration.name.clone();
        if let Some(parent) = self.scan.modules.get_mut(parent.0 as usize) {
            parent.scope.modules.push((name, first));
        }
    }

    fn file_of(&self, module: ModuleId) -> Option<FileId> {
        self.scan.modules.get(module.0 as usize).map(|one| one.file)
    }

    fn new_module(
        &mut self,
        path: Vec<String>,
        root: u32,
        parent: Option<ModuleId>,
        file: FileId,
    ) -> ModuleId {
        let id = ModuleId(self.scan.modules.len() as u32);
        let krate = match parent.and_then(|parent| self.scan.modules.get(parent.0 as usize)) {
            Some(parent) => parent.krate.clone(),
            None => self
                .scan
                .files
                .get(file.0 as usize)
                .map(|file| self.crate_name(&file.path))
                .unwrap_or_default(),
        };
        self.scan.modules.push(Module {
            path,
            root,
            krate,
            parent,
            file,
            scope: super::Scope::default(),
        });
        self.found.push(Vec::new());
        id
    }

    /// A root that stands alone is named by nobody, so its manifest is not looked for.
    fn crate_name(&self, root: &str) -> String {
        match self.several {
            true => package::crate_name(self.files, root),
            false => paths::crate_name(root),
        }
    }

    fn child(&mut self, parent: ModuleId, declaration: &Declaration, file: FileId) -> ModuleId {
        let (mut path, root) = match self.scan.modules.get(parent.0 as usize) {
            Some(parent) => (parent.path.clone(), parent.root),
            None => (Vec::new(), 0),
        };
        path.push(declaration.name.clone());
        let id = self.new_module(path, root, Some(parent), file);
        if let Some(parent) = self.scan.modules.get_mut(parent.0 as usize) {
            parent.scope.modules.push((declaration.name.clone(), id));
        }
        id
    }

    /// Takes over what a module says; `next` gets the files that it declares.
    fn module(&mut self, id: ModuleId, root: u32, place: &Place, outline: Outline, next: &mut Vec<Wanted>) {
        if let Some(module) = self.scan.modules.get_mut(id.0 as usize) {
            let modules = std::mem::take(&mut module.scope.modules);
            module.scope = outline.scope;
            module.scope.modules = modules;
        }
        let file = self.file_of(id).unwrap_or(FileId(0));
        for part in outline.parts {
            match part {
                Part::Item(item) => self.hold(id, Found::Item(item)),
                Part::Inline(declaration, inner) => {
                    let child = self.child(id, &declaration, file);
                    self.hold(id, Found::Module(child));
                    let place = place.inside(&declaration);
                    self.module(child, root, &place, inner, next);
                }
                Part::File(declaration) => {
                    let slot = self.found.get(id.0 as usize).map_or(0, Vec::len);
                    self.hold(id, Found::Waiting);
                    next.push(Wanted::module(declaration, id, slot, root, place));
                }
                Part::Include(path, at) => self.include(&path, at, file),
            }
        }
    }

    fn hold(&mut self, module: ModuleId, found: Found) {
        if let Some(held) = self.found.get_mut(module.0 as usize) {
            held.push(found);
        }
    }

    /// `include!` brings items that are not read: said when one of them is ours.
    fn include(&mut self, path: &str, at: Span, from: FileId) {
        let folder = self
            .scan
            .files
            .get(from.0 as usize)
            .map(|file| paths::folder(&file.path).to_owned())
            .unwrap_or_default();
        let path = paths::join(&folder, path);
        let Ok(Some(text)) = self.files.read(&path) else {
            return;
        };
        let holds_ours = text
            .split("derive(")
            .skip(1)
            .filter_map(|after| after.split(')').next())
            .any(|list| {
                list.split([',', ':', ' '])
                    .any(|name| matches!(name.trim(), "Model" | "Enum" | "Scalar" | "View"))
            });
        if holds_ours {
            self.report.push(
                Diagnostic::new(
                    &S0203,
                    at,
                    format!("the models in `{path}` are not read: `include!` is not followed"),
                )
                .help("declare the file with `mod` and `#[path = \"…\"]`"),
            );
        }
    }

    /// Puts the items into the order of the source.
    fn finish(mut self) -> Scan {
        let mut found: Vec<Option<Vec<Found>>> = self.found.drain(..).map(Some).collect();
        let roots: Vec<ModuleId> = (0u32..)
            .zip(&self.scan.modules)
            .filter(|(_, module)| module.parent.is_none())
            .map(|(id, _)| ModuleId(id))
            .collect();
        for root in roots {
            collect(root, &mut found, &mut self.scan.items);
        }
        self.scan
    }
}

fn collect(module: ModuleId, found: &mut [Option<Vec<Found>>], items: &mut Vec<ScannedItem>) {
    let held = found.get_mut(module.0 as usize).and_then(Option::take);
    for one in held.into_iter().flatten() {
        match one {
            Found::Item(item) => items.push(ScannedItem { module, item: *item }),
            Found::Module(child) => collect(child, found, items),
            Found::Waiting => {}
        }
    }
}

impl Place {
    /// The place of what an inline module declares.
    fn inside(&self, declaration: &Declaration) -> Place {
        let folder = match (&declaration.path, &self.relative) {
            (Some(path), _) => paths::join(&self.folder, path),
            (None, Some(relative)) => paths::join(&paths::join(&self.folder, relative), &declaration.name),
            (None, None) => paths::join(&self.folder, &declaration.name),
        };
        Place {
            folder,
            relative: None,
        }
    }
}
