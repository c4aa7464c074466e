//! toasty, which runs in a process of its own (`toasty/`) and is told what to do.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result};
use futures_util::future::{BoxFuture, FutureExt as _};

use crate::line::Line;
use crate::measure::Subject;

pub struct Toasty {
    process: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Toasty {
    /// Starts the program. It is held on the processor of this one.
    pub fn start(program: &Path, url: &str) -> Result<Self> {
        let mut process = Command::new(program)
            .arg(url)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("toasty")?;
        let requests = process.stdin.take().context("toasty's input")?;
        let answers = BufReader::new(process.stdout.take().context("toasty's output")?);
        Ok(Toasty {
            process,
            requests,
            answers,
        })
    }

    fn ask(&mut self, line: Line, first: i64, times: u32) -> Result<(Duration, i64)> {
        writeln!(self.requests, "{} {first} {times}", line as usize)?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        let (nanos, sum) = answer
            .trim()
            .split_once(' ')
            .with_context(|| format!("toasty failed: {}", line.name()))?;
        Ok((Duration::from_nanos(nanos.parse()?), sum.parse()?))
    }
}

impl Drop for Toasty {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Subject for Toasty {
    fn name(&self) -> &'static str {
        "toasty"
    }

    fn run<'a>(&'a mut self, line: Line, number: i64) -> BoxFuture<'a, Result<i64>> {
        async move { Ok(self.ask(line, number, 1)?.1) }.boxed()
    }

    /// Waits without the runtime, in which nothing else is to be done.
    fn batch<'a>(&'a mut self, line: Line, first: i64, times: u32) -> BoxFuture<'a, Result<(Duration, i64)>> {
        async move { self.ask(line, first, times) }.boxed()
    }
}
