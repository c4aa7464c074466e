//! Scan, resolve and check, each back end, and the whole, at 10, 100, 1,000 and 5,000 models.
#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "criterion's macros write functions without docs; a bench may stop"
)]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use onedef_bench::Definition;
use schema_core::back::{self, Input, Options};
use schema_core::diagnostic::Report;
use schema_core::dialect::Dialect;
use schema_core::front::resolve::{self, DatabaseSetting};
use schema_core::front::rust::scan::{self, Source};
use schema_core::lower::lower;
use schema_core::schema::DatabaseId;
use std::hint::black_box;

const SIZES: [usize; 4] = [10, 100, 1_000, 5_000];

fn source() -> Source {
    Source {
        roots: vec!["src/lib.rs".to_owned()],
        cfg: Vec::new(),
    }
}

fn databases() -> Vec<DatabaseSetting> {
    vec![DatabaseSetting {
        name: "default".to_owned(),
        dialect: Dialect::PostgreSql,
    }]
}

fn stages(c: &mut Criterion) {
    for models in SIZES {
        let files = Definition::of(models);
        let mut group = c.benchmark_group("stage");
        group
            .throughput(Throughput::Elements(models as u64))
            .sample_size(10);
        group.bench_function(BenchmarkId::new("scan", models), |b| {
            b.iter(|| scan::scan(&files, &source(), &mut Report::new()));
        });
        let mut report = Report::new();
        let scanned = scan::scan(&files, &source(), &mut report);
        group.bench_function(BenchmarkId::new("resolve", models), |b| {
            b.iter(|| resolve::schema(&scanned, &databases(), &files, &mut Report::new()));
        });
        let (schema, origins) =
            resolve::schema(&scanned, &databases(), &files, &mut report).expect("the definition resolves");
        group.bench_function(BenchmarkId::new("check", models), |b| {
            b.iter(|| schema_core::check::check(&schema, &origins, &mut Report::new()));
        });
        group.bench_function(BenchmarkId::new("lower", models), |b| {
            b.iter(|| lower(&schema, DatabaseId(0)))
        });
        let lowered = lower(&schema, DatabaseId(0));
        let options = Options::default();
        for end in back::ALL {
            let input = Input::whole(&schema, DatabaseId(0), &lowered, &options);
            group.bench_function(BenchmarkId::new(end.kind, models), |b| {
                b.iter(|| (end.write)(black_box(input)))
            });
        }
        group.finish();
    }
}

fn whole(c: &mut Criterion) {
    let mut group = c.benchmark_group("whole");
    for models in SIZES {
        let files = Definition::of(models);
        group
            .throughput(Throughput::Elements(models as u64))
            .sample_size(10);
        group.bench_function(BenchmarkId::from_parameter(models), |b| {
            b.iter(|| {
                let compiled = schema_core::compile(&files, &source(), &databases(), &[]);
                let schema = compiled.schema.expect("the definition compiles");
                let lowered = lower(&schema, DatabaseId(0));
                let options = Options::default();
                let input = Input::whole(&schema, DatabaseId(0), &lowered, &options);
                back::ALL
                    .iter()
                    .map(|end| (end.write)(input).len())
                    .sum::<usize>()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, stages, whole);
criterion_main!(benches);
