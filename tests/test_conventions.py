"""What stands ready for GitHub, GitLab and pre-commit: it has the form that they ask for, and its commands work."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
import yaml

from handreiking.commands.cli import main
from tests.bad_cases import MINIMAL, spoil
from tests.conftest import ENVIRONMENT, ROOT

WORKFLOW, CODE = ".github/workflows/handbook.yml", ".github/workflows/code.yml"
GITLAB, HOOKS = ".gitlab-ci.yml", ".pre-commit-hooks.yaml"
FORMS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("[0-9]*.yml"))
FILES = [WORKFLOW, CODE, GITLAB, HOOKS, ".github/dependabot.yml", ".github/ISSUE_TEMPLATE/config.yml", *FORMS]

SCHEMAS = {
    WORKFLOW: ["vendor.github-workflows"],
    CODE: ["vendor.github-workflows"],
    GITLAB: ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
    ".github/dependabot.yml": ["vendor.dependabot"],
    ".github/ISSUE_TEMPLATE/config.yml": ["vendor.github-issue-config"],
    **{form: ["vendor.github-issue-forms"] for form in FORMS},
}
"""Which of the schemas that check-jsonschema carries says what the file may hold. It carries none for the hooks of pre-commit."""

NEEDED = {"markdown": "value", "input": "label", "textarea": "label", "dropdown": "options", "checkboxes": "options"}
"""The kinds of field in an issue form, and an attribute that each must have.

https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
"""


def read(file: str) -> Any:
    """Return what a YAML file of the project says; ``on`` stays a word."""
    return yaml.load((ROOT / file).read_text("utf-8"), yaml.BaseLoader)


def steps(workflow: str = WORKFLOW) -> list[Mapping[str, Any]]:
    """Return the steps of all jobs of a workflow, in turn."""
    return [step for job in read(workflow)["jobs"].values() for step in job["steps"]]


def named(workflow: str, id: str) -> Mapping[str, Any]:
    """Return the step of a workflow with this `id`."""
    return next(step for step in steps(workflow) if step.get("id") == id)


def targets(lines: Iterable[str]) -> list[str]:
    """Return what ``make`` is asked for in `lines`."""
    return [target for line in lines if line.startswith("make ") for target in line.split()[1:]]


def shell(folder: Path, script: str, *options: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run `script` in `folder` as the runner of GitHub or GitLab does, with the commands of this Python within reach."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    names = ENVIRONMENT | {"PATH": path} | environment
    return subprocess.run(["bash", *options, "-c", script], cwd=folder, env=names, capture_output=True, text=True, check=False)


@pytest.fixture
def minimal(tmp_path: Path) -> Path:
    """A copy of the smallest handbook."""
    shutil.copytree(MINIMAL, tmp_path / "project")
    return tmp_path / "project"


@pytest.mark.parametrize("file", SCHEMAS)
def test_official_schema(file: str) -> None:
    """The file is valid by the schema that its forge publishes."""
    done = validated(ROOT / file, *SCHEMAS[file])
    assert (0, "ok -- validation done") == (done.returncode, done.stdout.strip()), done.stdout + done.stderr


@pytest.mark.parametrize(
    ("file", "find", "replace"),
    [
        (WORKFLOW, "runs-on: ubuntu-latest", "run-on: ubuntu-latest"),
        (GITLAB, "when: always", "when: allways"),
        (".github/dependabot.yml", "interval: monthly", "interval: sometimes"),
        (".github/ISSUE_TEMPLATE/config.yml", "blank_issues_enabled: false", "blank_issues: false"),
        (FORMS[0], "type: textarea", "type: text"),
    ],
)
def test_official_schema_refuses(file: str, find: str, replace: str, tmp_path: Path) -> None:
    """The validation is one: a slip in the file is refused."""
    text = (ROOT / file).read_text("utf-8")
    copy = tmp_path / Path(file).name
    copy.write_text(text.replace(find, replace, 1), "utf-8")

    assert (1, True) == (validated(copy, *SCHEMAS[file]).returncode, find in text)


@pytest.mark.parametrize("file", [WORKFLOW, CODE])
def test_every_job_has_a_timeout(file: str) -> None:
    """No job of a workflow can hang for the six hours that GitHub allows."""
    assert 0 == validated(ROOT / file, "custom.github-workflows-require-timeout").returncode


def validated(file: Path, *options: str) -> "subprocess.CompletedProcess[str]":
    """Validate `file` by a schema that check-jsonschema carries; nothing is fetched."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *options, str(file)]
    return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("file", FILES)
def test_readable(file: str) -> None:
    """The file is YAML."""
    assert read(file)


@pytest.mark.parametrize("file", [WORKFLOW, CODE])
def test_workflow(file: str) -> None:
    """A workflow runs for every proposal and on main, and may do nothing but what each job says; no job gets its key to git."""
    workflow = read(file)
    checkouts = [step["with"] for step in steps(file) if step.get("uses", "").startswith("actions/checkout@")]

    assert ({"pull_request", "push"}, ["main"]) == (
        set(workflow["on"]) - {"workflow_dispatch"},
        workflow["on"]["push"]["branches"],
    )
    assert ({}, {"contents": "read"}) == (workflow["permissions"], next(iter(workflow["jobs"].values()))["permissions"])
    assert {"false"} == {one["persist-credentials"] for one in checkouts}


@pytest.mark.parametrize("file", [WORKFLOW, CODE])
def test_actions_are_pinned(file: str) -> None:
    """Every action is GitHub's own, at the hash of a commit, with its version behind it."""
    lines = [line for line in (ROOT / file).read_text("utf-8").splitlines() if "uses:" in line]

    assert lines
    assert [] == [
        line for line in lines if not re.fullmatch(r" +(?:- )?uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)
    ]


def test_one_job_may_publish() -> None:
    """Only the default branch is published, by a job that may do nothing else, runs nothing of ours and is never cancelled."""
    *others, job = read(WORKFLOW)["jobs"].values()
    ready = next(step for step in steps() if "upload-pages-artifact" in step.get("uses", ""))

    assert [{"contents": "read"}] == [one["permissions"] for one in others]
    assert {"pages": "write", "id-token": "write"} == job["permissions"]
    assert (
        "github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch"
        == job["if"]
        == ready["if"]
    )
    assert ("pages", "false") == (job["concurrency"]["group"], job["concurrency"]["cancel-in-progress"])
    assert [] == [
        step
        for step in job["steps"]
        if re.search("python|handreiking|checkout", step.get("uses", "") + re.sub("echo .*", "", step.get("run", "")))
    ]


@pytest.mark.parametrize(
    ("said", "warned"), [("https://a.example/b/", 0), ("https://a.example/b", 0), ("https://c.example/", 1), ("", 1)]
)
def test_github_compares_the_address(said: str, warned: int, tmp_path: Path) -> None:
    """A handbook that is published at another address than it says gets a warning at its settings."""
    script = next(step["run"] for step in steps() if "HERE" in step.get("env", {}))
    done = shell(tmp_path, script, "-e", HERE="https://a.example/b/", SAID=said)

    assert (0, warned) == (done.returncode, done.stdout.count("::warning file=mkdocs.yml::"))


@pytest.mark.parametrize(
    ("sitemap", "address"),
    [("<loc>https://a.example/b/c/</loc><loc>https://a.example/b/</loc>", "https://a.example/b/"), ("<urlset></urlset>", "")],
)
def test_github_notes_the_address(sitemap: str, address: str, tmp_path: Path) -> None:
    """The address that a site says it has is that of its home page; without one it is empty."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/sitemap.xml").write_text(sitemap, "utf-8")
    done = shell(tmp_path, named(WORKFLOW, "address")["run"], "-e", GITHUB_OUTPUT=str(tmp_path / "out"))

    assert (0, f"address={address}\n") == (done.returncode, (tmp_path / "out").read_text("utf-8")), done.stderr


def test_github_says_where_a_proposal_is(tmp_path: Path) -> None:
    """The summary has a link to the site of a proposal, whatever signs are in its address."""
    script = next(step["run"] for step in steps() if "ADDRESS" in step.get("env", {}))
    shell(tmp_path, script, "-e", ADDRESS="https://a.example/%20b", GITHUB_STEP_SUMMARY=str(tmp_path / "out"))

    assert "(https://a.example/%20b)" in (tmp_path / "out").read_text("utf-8")


@pytest.mark.parametrize("file", [WORKFLOW, CODE])
def test_github_has_the_whole_history(file: str) -> None:
    """All commits are there: the dates on paper come from them, and what changed is told by them."""
    assert {"0"} == {step["with"]["fetch-depth"] for step in steps(file) if step.get("uses", "").startswith("actions/checkout@")}


def test_gitlab_has_the_whole_history() -> None:
    """All commits are there: the dates on paper come from them."""
    assert "0" == read(GITLAB)["variables"]["GIT_DEPTH"]


def watched() -> list[str]:
    """Return the paths that GitHub compares, to see whether code changed."""
    script = named(CODE, "look")["run"].replace("\\\n", " ")
    return shlex.split(script.partition(" -- ")[2].partition(";")[0])


def test_code_is_tested() -> None:
    """Both forges run lint, the tests, and those of the content, when a file of the same list changes."""
    asked = {CODE: targets(step.get("run", "") for step in steps(CODE)), GITLAB: targets(read(GITLAB)["code"]["script"])}
    (rule,) = read(GITLAB)["code"]["rules"]

    assert {key: ["lint", "test", "test-content"] for key in (CODE, GITLAB)} == asked
    assert watched() == [path.removesuffix("/**/*") for path in rule["changes"]]
    assert [] == [path for path in watched() if not list(ROOT.glob(path))]


@pytest.mark.parametrize(("changed", "tested"), [("methods/nl/a.yaml", "false"), ("docs/a.md", "false"), ("macros/a.py", "true")])
def test_texts_alone_are_not_tested(changed: str, tested: str, tmp_path: Path) -> None:
    """The tests run when code changed, not when only texts did; a job that is skipped blocks no proposal."""
    git = "git -c user.name=a -c user.email=a@handboek.example"
    begin = f"git init -q && {git} commit -q --allow-empty -m a && mkdir -p {Path(changed).parent} && echo a > {changed}"
    shell(tmp_path, f"{begin} && git add . && {git} commit -q -m b")
    done = shell(tmp_path, named(CODE, "look")["run"], "-e", BEFORE="HEAD^1", GITHUB_OUTPUT=str(tmp_path / "out"))

    assert (0, f"code={tested}\n") == (done.returncode, (tmp_path / "out").read_text("utf-8"))
    assert "paths" not in str(read(CODE)["on"])


def test_what_cannot_be_compared_is_tested(tmp_path: Path) -> None:
    """On a new branch there is nothing before it: then everything is tested."""
    shell(tmp_path, "git init -q")
    shell(tmp_path, named(CODE, "look")["run"], "-e", BEFORE="0" * 40, GITHUB_OUTPUT=str(tmp_path / "out"))

    assert "code=true\n" == (tmp_path / "out").read_text("utf-8")


@pytest.mark.parametrize("name", ["proef.zip", None])
def test_gitlab_keeps_what_opens_by_itself(name: str | None, tmp_path: Path) -> None:
    """A merge request has the files of the zip, or the folder of the site where there is no zip."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("a", "utf-8")
    if name:
        with ZipFile(tmp_path / "site" / name, "w") as packed:
            packed.writestr("proef/index.html", "b")
    shell(tmp_path, read(GITLAB)["bouwen"]["script"][1], "-e")

    assert ("b" if name else "a") == next((tmp_path / "voorstel").rglob("index.html")).read_text("utf-8")


def test_gitlab_publishes(tmp_path: Path) -> None:
    """The default branch alone is published, in the folder that GitLab asks for, with all text packed beside it."""
    job = read(GITLAB)["pages"]
    (tmp_path / "site").mkdir()
    for name in ("index.html", "sitemap.xml", "sitemap.xml.gz", "a.pdf"):
        (tmp_path / "site" / name).write_text("a", "utf-8")
    done = shell(tmp_path, "\n".join(job["script"][1:]), "-e", "-o", "pipefail")

    assert 0 == done.returncode, done.stderr
    assert {"index.html", "index.html.gz", "sitemap.xml", "sitemap.xml.gz", "a.pdf"} == {
        one.name for one in (tmp_path / "public").iterdir()
    }
    assert [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}] == job["rules"]
    assert ["public/"] == job["artifacts"]["paths"]


def test_all_is_run_before_a_change_lands() -> None:
    """The script for that asks make for all there is to test, and every target that is asked for anywhere exists."""
    asked = targets((ROOT / ".ci/run").read_text("utf-8").splitlines())
    known = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)

    assert {"lint", *(target for target in known if target.startswith("test")), "site"} == set(asked) <= set(known)


@pytest.mark.parametrize("file", [WORKFLOW, GITLAB])
def test_commands_exist(file: str) -> None:
    """Every command of this project that is called exists, with its options, and the site is built as the tests build it."""
    calls = re.findall(r"^ +(?:- |run: )?((?:handreiking|mkdocs) [^>|\n]+)", (ROOT / file).read_text("utf-8"), re.MULTILINE)
    ours = [shlex.split(call)[1:] for call in calls if call.startswith("handreiking")]

    assert {"mkdocs build --strict"} == {call for call in calls if call.startswith("mkdocs")}
    assert [0, 0] == [helped([*call, "--help"]) for call in ours]


def helped(arguments: list[str]) -> int | str | None:
    """Return the exit code of the command with an option that only explains it, which refuses options that do not exist."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    return ended.value.code


@pytest.mark.parametrize("file", [WORKFLOW, GITLAB])
def test_installs_what_is_locked(file: str) -> None:
    """Packages come from the locked list alone, with their hashes."""
    installs = re.findall(r"pip install (.*)", (ROOT / file).read_text("utf-8"))
    quiet = [install.removeprefix("--quiet ") for install in installs]

    assert ["--require-hashes --requirement requirements.txt", "--no-deps --no-build-isolation --editable ."] == quiet
    assert (ROOT / "requirements.txt").is_file()


def test_github_check_of_a_broken_handbook(minimal: Path, tmp_path: Path) -> None:
    """The step fails, remarks on the line, and puts the whole report in the log and in the summary."""
    spoil(minimal, "unknown-key")
    script = next(step["run"] for step in steps() if step.get("name") == "Controleren")
    summary = tmp_path / "summary.md"

    done = shell(minimal, script, "-e", GITHUB_STEP_SUMMARY=str(summary))
    report = shell(minimal, "handreiking check").stdout
    indented = "".join(f"    {line}\n" for line in report.splitlines())
    remark, stop, *log, go, _ = done.stdout.split("\n")
    assert (1, "") == (done.returncode, done.stderr)
    assert remark.startswith("::error file=methods/nl/overdracht.yaml,line=")
    assert (report, "::stop-commands::", f"::{stop.removeprefix('::stop-commands::')}::") == (
        "\n".join(log) + "\n",
        stop[:17],
        go,
    )
    assert f"### Controle\n\n{indented}" == summary.read_text("utf-8")


def test_github_check_of_a_good_handbook(minimal: Path, tmp_path: Path) -> None:
    """The step passes when there is no error, and leaves nothing behind."""
    script = next(step["run"] for step in steps() if step.get("name") == "Controleren")
    before = sorted(minimal.rglob("*"))

    done = shell(minimal, script, "-e", GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md"))
    assert (0, True) == (done.returncode, "Alles in orde." in done.stdout)
    assert before == sorted(minimal.rglob("*"))


def test_gitlab_check_of_a_broken_handbook(minimal: Path) -> None:
    """The job fails with the report in its log, and leaves the report for the merge request."""
    spoil(minimal, "unknown-key")
    job = read(GITLAB)["controleren"]

    done = shell(minimal, "\n".join(job["script"]), "-e", "-o", "pipefail")
    found = json.loads((minimal / job["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert (1, True) == (done.returncode, done.stdout.startswith("fout[unknown-key]"))
    assert ["unknown-key"] == [issue["check_name"] for issue in found]


def test_gitlab_keeps_the_report_of_a_failure() -> None:
    """The report is kept when the job fails too: that is when it is needed."""
    assert "always" == read(GITLAB)["controleren"]["artifacts"]["when"]


def test_hook(minimal: Path) -> None:
    """The hook has what pre-commit asks for (https://pre-commit.com/#new-hooks), and its command checks the handbook."""
    (hook,) = read(HOOKS)
    needed = {"id": "handreiking-check", "language": "python", "pass_filenames": "false"}
    spoil(minimal, "unknown-key")

    assert needed == {key: hook[key] for key in needed}
    assert hook["name"]
    assert [True, True, False] == [
        bool(re.search(hook["files"], file))
        for file in ("methods/nl/overdracht.yaml", "methods/bronnen.yaml", "tests/methods/x.yaml")
    ]
    assert 1 == shell(minimal, shlex.join(shlex.split(hook["entry"]))).returncode


def test_dependabot() -> None:
    """Actions are looked at once a month, in one proposal; of packages only what is unsafe, for ``make lock`` locks them."""
    updates = {one["package-ecosystem"]: one for one in read(".github/dependabot.yml")["updates"]}
    actions, packages = updates["github-actions"], updates["pip"]

    assert ("monthly", 1) == (actions["schedule"]["interval"], len(actions["groups"]))
    assert ("0", ["security-updates"]) == (
        packages["open-pull-requests-limit"],
        [one["applies-to"] for one in packages["groups"].values()],
    )


@pytest.mark.parametrize("file", FORMS)
def test_issue_form(file: str) -> None:
    """A form has a name, a description and fields, each with an id of its own and what its kind needs."""
    form = read(file)
    fields = form["body"]
    ids = [field["id"] for field in fields if field["type"] != "markdown"]

    assert {"name", "description", "title", "labels", "body"} == set(form)
    assert [] == [field for field in fields if not field["attributes"].get(NEEDED[field["type"]])]
    assert [] == [field for field in fields if field["type"] != "markdown" and not field["attributes"].get("label")]
    assert len(set(ids)) == len(ids)
    assert [] == [field for field in fields if not set(field) <= {"type", "id", "attributes", "validations"}]


@pytest.mark.parametrize("file", FORMS)
def test_no_client_in_an_issue(file: str) -> None:
    """Anyone who fills in a form first promises that it is not about a client."""
    (promise,) = (field for field in read(file)["body"] if field["type"] == "checkboxes")

    assert ["true"] == [option["required"] for option in promise["attributes"]["options"]]
    assert "cliënt" in promise["attributes"]["options"][0]["label"]


def test_forms_differ() -> None:
    """There are four forms, each with a name of its own, and a name begins in no other way."""
    names = {read(file)["name"] for file in FORMS}

    assert 4 == len(names)
    assert "false" == read(".github/ISSUE_TEMPLATE/config.yml")["blank_issues_enabled"]
