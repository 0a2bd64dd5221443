/* Reads a country from what somebody types: the rules are those of riskcheck/present/country_reader/, which reads on
   the server. The words that countries answer to come in a file of their own, once somebody begins to type. */
(function () {
  "use strict";

  var WORDS = document.currentScript.getAttribute("data-words");
  /* The one address of a script that a browser need not doubt: the page itself names it. */
  var rules = { createScriptURL: function () { return WORDS; } };
  var trusted = window.trustedTypes ? window.trustedTypes.createPolicy("country-words", rules) : rules;
  var LONGEST = 100;
  var SHORTEST_BEGINNING = 3;
  var LEFT_OUT = /[.'\u2019\u2018\u02bc\u02bb`\u2032"\u05f4\u05f3\u0640\u061c\u200b\u200d-\u200f]/g;
  var BETWEEN = /[-\u2010-\u2015\u05be\u00b7\u30fb_,\u060c\u3001;:()\[\]\u200c\s]+/g;
  var MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
  var SAME = {
    "\u0131": "i", "\u00df": "ss", "\u00f8": "o", "\u0111": "d", "\u0142": "l", "\u00e6": "ae", "\u0153": "oe", "\u0491": "\u0433",
    "\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0629": "\u0647", "\u06c1": "\u0647", "\u06be": "\u0647",
    "\u06d5": "\u0647", "\u0671": "\u0627", "\u0621": ""
  };

  var known = [];
  var state = "";
  var waiting = [];

  function normal(text, form) { return text.normalize ? text.normalize(form) : text; }

  function small(text) { return normal(text.slice(0, LONGEST), "NFKC").toLowerCase().trim(); }

  function plain(text) {
    var bare = normal(small(text), "NFD").replace(MARKS, "");
    bare = bare.replace(/[^\u0000-\u007f]/g, function (letter) { return letter in SAME ? SAME[letter] : letter; });
    var words = bare.replace(/&/g, " and ").replace(LEFT_OUT, "").replace(BETWEEN, " ").trim().split(" ");
    var told = words.filter(function (word) { return word !== "the"; });
    return normal(told.map(function (word) { return word === "st" ? "saint" : word; }).join(" "), "NFC");
  }

  /* Countries: each with its code and name, in the order in which they are shown. */

  function know(countries) {
    known = countries.map(function (one) {
      var own = plain(one.name);
      return { code: one.code, name: one.name, own: own, others: [], words: [own], short: [own], plates: [], formal: [], iso3: "" };
    });
    learn();
  }

  function learn() {
    if (state === "here") known.forEach(function (one) {
      var lists = window.countryWords[one.code].map(function (text) { return text ? text.split("|") : []; });
      var more = lists[1].concat(lists[2]);
      one.others = lists[1];
      one.words = [one.own].concat(lists[0], more);
      one.short = [one.own].concat(lists[0], more.filter(function (word) { return word.indexOf(" ") < 0; }));
      one.plates = lists[3];
      one.formal = lists[4];
      one.iso3 = lists[5][0];
    });
  }

  function load(then) {
    if (state === "here") return;
    waiting.push(then);
    if (state) return;
    var script = document.createElement("script");
    state = "coming";
    script.onload = function () {
      state = "here";
      learn();
      waiting.forEach(function (act) { act(); });
    };
    script.onerror = function () { state = ""; waiting = []; };
    script.src = trusted.createScriptURL(WORDS);
    document.head.appendChild(script);
  }

  /* Reading */

  function read(typed, mayNotBeMisspelt) {
    var wanted = plain(typed);
    var begun = wanted ? findBegun(wanted) : [];
    var code = findCode(typed);
    if (!wanted) return { countries: [], isSure: false, isNamed: false, further: [] };
    if (code) return named([code], begun, true);
    var written = small(typed);
    var exact = known.filter(function (one) {
      return one.words.indexOf(wanted) >= 0 || one.words.indexOf(written) >= 0 || one.formal.indexOf(wanted) >= 0;
    });
    var coded = known.filter(function (one) { return one.iso3 === wanted; });
    coded = coded.concat(known.filter(function (one) { return one.plates.indexOf(wanted) >= 0; }));
    if (exact.length || coded.length) {
      var mayBe = join(coded, exact);
      return named(mayBe, begun, (exact.length ? mayBe : join(mayBe, begun)).length === 1);
    }
    if (begun.length) return {
      countries: begun, isSure: begun.length === 1 && isBegunAlone(wanted, begun[0]), isNamed: false, further: []
    };
    return { countries: mayNotBeMisspelt ? [] : findClose(wanted), isSure: false, isNamed: false, further: [] };
  }

  function named(countries, begun, isSure) {
    var further = begun.filter(function (one) { return countries.indexOf(one) < 0; });
    return { countries: countries, isSure: isSure, isNamed: true, further: further };
  }

  function join(some, more) {
    return some.concat(more.filter(function (one) { return some.indexOf(one) < 0; }));
  }

  function findCode(typed) {
    var letters = small(typed).replace(/\./g, "");
    var inCapitals = typed.toUpperCase() === typed && letters.length === 3;
    return known.filter(function (one) {
      return one.code.toLowerCase() === letters || inCapitals && one.iso3 === letters;
    })[0];
  }

  function findBegun(wanted) {
    var list = wanted.indexOf(" ") < 0 ? "short" : "words";
    var all = known.filter(function (one) {
      return one[list].some(function (word) { return (" " + word).indexOf(" " + wanted) >= 0; });
    });
    return join(all.filter(function (one) { return one.own.indexOf(wanted) === 0; }), all);
  }

  function isBegunAlone(wanted, country) {
    return wanted.length >= SHORTEST_BEGINNING && country.others.concat(country.own).some(function (name) {
      return name.indexOf(wanted) === 0 && name.charAt(wanted.length) !== " ";
    });
  }

  /* Spelt nearly so: the fewest letters left out, too many, mistaken, or two that changed places. */

  function findClose(wanted) {
    var most = wanted.length < 4 ? 0 : wanted.length < 6 ? 1 : 2;
    var found = [];
    if (most) known.forEach(function (one) {
      one.words.forEach(function (word) {
        var wrong = Math.abs(word.length - wanted.length) > most ? most + 1 : countWrong(wanted, word);
        if (wrong > most) return;
        if (wrong < most) found = [];
        most = wrong;
        if (found.indexOf(one) < 0) found.push(one);
      });
    });
    return found;
  }

  function countWrong(typed, name) {
    var before;
    var last = [];
    for (var start = 0; start <= name.length; start++) last.push(start);
    for (var row = 0; row < typed.length; row++) {
      var now = [row + 1];
      for (var place = 0; place < name.length; place++) {
        var differs = typed.charAt(row) === name.charAt(place) ? 0 : 1;
        var fewest = Math.min(last[place] + differs, last[place + 1] + 1, now[place] + 1);
        var crossed = row && place && typed.charAt(row) === name.charAt(place - 1) && typed.charAt(row - 1) === name.charAt(place);
        now.push(crossed ? Math.min(fewest, before[place - 1] + 1) : fewest);
      }
      before = last;
      last = now;
    }
    return last[name.length];
  }

  window.countryReader = { know: know, load: load, read: read };
})();
