"""The manifests for Kubernetes: parsed, and held against what they promise. No cluster was asked."""

from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent.parent
MANIFESTS = ROOT / "deploy" / "kubernetes.yaml"
FOUND: dict[str, Any] = {one["kind"]: one for one in yaml.safe_load_all(MANIFESTS.read_text())}
POD = FOUND["Deployment"]["spec"]["template"]["spec"]
[CONTAINER] = POD["containers"]
LABELS = {"app": "riskcheck"}


def test_it_says_first_that_it_was_never_applied() -> None:
    assert "never applied" in MANIFESTS.read_text().splitlines()[0]


def test_all_speak_of_the_same_pods() -> None:
    assert set(FOUND) == {"Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy"}
    deployment = FOUND["Deployment"]["spec"]
    assert deployment["template"]["metadata"]["labels"] == LABELS
    assert deployment["selector"]["matchLabels"] == LABELS
    assert FOUND["Service"]["spec"]["selector"] == LABELS
    assert FOUND["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"] == LABELS
    assert FOUND["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"] == LABELS


def test_an_update_and_a_repair_leave_enough_to_serve() -> None:
    deployment = FOUND["Deployment"]["spec"]
    assert deployment["strategy"]["rollingUpdate"] == {"maxUnavailable": 0, "maxSurge": 1}
    assert 0 < FOUND["PodDisruptionBudget"]["spec"]["minAvailable"] < deployment["replicas"]
    stopping = int(CONTAINER["lifecycle"]["preStop"]["exec"]["command"][1])
    assert POD["terminationGracePeriodSeconds"] >= stopping + 15


def test_it_is_asked_where_it_answers() -> None:
    paths = {name: CONTAINER[f"{name}Probe"]["httpGet"]["path"] for name in ("startup", "liveness")}
    assert set(paths.values()) == {"/healthz"}
    assert CONTAINER["readinessProbe"]["httpGet"]["path"] == "/readyz"
    names = {port["name"] for port in CONTAINER["ports"]}
    asked = {CONTAINER[f"{one}Probe"]["httpGet"]["port"] for one in ("startup", "readiness")}
    assert asked <= names


def test_it_owns_nothing_and_writes_to_memory_only() -> None:
    assert POD["automountServiceAccountToken"] is False
    assert POD["securityContext"]["runAsNonRoot"] is True
    assert POD["securityContext"]["runAsUser"] > 0
    assert POD["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    own = CONTAINER["securityContext"]
    assert own["readOnlyRootFilesystem"] is True
    assert own["allowPrivilegeEscalation"] is False
    assert own["capabilities"] == {"drop": ["ALL"]}
    assert [volume["emptyDir"]["medium"] for volume in POD["volumes"]] == ["Memory"]
    assert {"cpu", "memory"} == set(CONTAINER["resources"]["limits"])


def test_no_secret_stands_in_it_and_the_image_is_named_by_digest() -> None:
    settings = {one["name"]: one for one in CONTAINER["env"]}
    assert "value" not in settings["RISKCHECK_SECRET_KEYS"]
    assert settings["RISKCHECK_SECRET_KEYS"]["valueFrom"]["secretKeyRef"]["name"] == "riskcheck"
    assert "@sha256:" in CONTAINER["image"]


def test_it_calls_nobody_and_its_counts_are_not_for_everybody() -> None:
    policy = FOUND["NetworkPolicy"]["spec"]
    assert policy["policyTypes"] == ["Ingress", "Egress"]
    assert policy["egress"] == []
    assert all(rule["from"] for rule in policy["ingress"])
    assert [port["targetPort"] for port in FOUND["Service"]["spec"]["ports"]] == ["http"]
