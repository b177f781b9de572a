-- The ledger. Offsets count Unicode code points of articles.text, start included, end excluded, as substr() does from 1.
-- Lists whose items are only read back (cue, content, trigger words) are JSON; what is searched has columns and indices.

CREATE TABLE editions (
    key       INTEGER PRIMARY KEY,
    program   TEXT NOT NULL,
    model     TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    UNIQUE (program, model, knowledge)
) STRICT;

-- given_*: as the source gave it. Without the prefix: as given or, where nothing was given, as found in the text.
CREATE TABLE articles (
    key             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    digest          BLOB NOT NULL,
    edition         INTEGER NOT NULL REFERENCES editions (key),
    text            TEXT NOT NULL,
    title           TEXT,
    published       TEXT,
    outlet          TEXT,
    language        TEXT,
    url             TEXT,
    given_title     TEXT,
    given_published TEXT,
    given_outlet    TEXT,
    given_language  TEXT,
    given_url       TEXT,
    author          TEXT,
    credit          TEXT,
    categories      TEXT NOT NULL,
    skipped         TEXT
) STRICT;
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_edition ON articles (edition);

CREATE TABLE sentences (
    article  INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL,
    PRIMARY KEY (article, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE names (
    article  INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    "end"    INTEGER NOT NULL,
    text     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    PRIMARY KEY (article, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX names_text ON names (text);

-- PLOVER's event, mode and context are lists; type is the first of the event list, which in practice is the only one.
CREATE TABLE events (
    key               INTEGER PRIMARY KEY,
    article           INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    sequence          INTEGER NOT NULL,
    id                TEXT NOT NULL,
    event             TEXT NOT NULL,
    type              TEXT GENERATED ALWAYS AS (event ->> 0) VIRTUAL,
    mode              TEXT NOT NULL,
    context           TEXT NOT NULL,
    quad_code         INTEGER NOT NULL,
    event_scale       REAL NOT NULL,
    cameo             TEXT,
    status            TEXT NOT NULL,
    date              TEXT,
    enddate           TEXT,
    date_type         TEXT NOT NULL,
    date_text         TEXT,
    date_reason       TEXT NOT NULL,
    extracted_place   TEXT,
    resolved_place    TEXT,
    lat               REAL,
    lon               REAL,
    country_code      TEXT,
    resolution        TEXT,
    loc_reason        TEXT NOT NULL,
    event_text        TEXT NOT NULL,
    trigger_start     INTEGER NOT NULL,
    trigger_end       INTEGER NOT NULL,
    sentence          INTEGER NOT NULL,
    sentence_start    INTEGER NOT NULL,
    sentence_end      INTEGER NOT NULL,
    rule              TEXT NOT NULL,
    sized             INTEGER NOT NULL,
    dead              INTEGER,
    injured           INTEGER,
    arrested          INTEGER,
    UNIQUE (article, sequence),
    UNIQUE (article, id)
) STRICT;
CREATE INDEX events_date ON events (date);
CREATE INDEX events_type_date ON events (type, date);

CREATE TABLE claims (
    key           INTEGER PRIMARY KEY,
    article       INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    sequence      INTEGER NOT NULL,
    id            TEXT NOT NULL,
    source_start  INTEGER,
    source_end    INTEGER,
    source_text   TEXT,
    source_reason TEXT,
    cue           TEXT NOT NULL,
    content       TEXT NOT NULL,
    stance        TEXT NOT NULL,
    UNIQUE (article, sequence),
    UNIQUE (article, id)
) STRICT;

-- The place in the claim's list of events and in the event's list of claims; null where only the other side names the link.
CREATE TABLE claim_events (
    claim             INTEGER NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
    event             INTEGER NOT NULL REFERENCES events (key) ON DELETE CASCADE,
    sequence_in_claim INTEGER,
    sequence_in_event INTEGER,
    PRIMARY KEY (claim, event),
    CHECK (sequence_in_claim IS NOT NULL OR sequence_in_event IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_events_event ON claim_events (event);

-- One row for all that resolves to the same code, sector, name and identifier.
CREATE TABLE entities (
    key             INTEGER PRIMARY KEY,
    code            TEXT,
    sector          TEXT,
    name            TEXT,
    identifier_id   TEXT,
    identifier_text TEXT,
    identity        TEXT GENERATED ALWAYS AS (json_array(code, sector, name, identifier_id, identifier_text)) VIRTUAL
) STRICT;
CREATE UNIQUE INDEX entities_identity ON entities (identity);  -- a JSON array, because nulls never collide in an index
CREATE INDEX entities_code ON entities (code);
CREATE INDEX entities_name ON entities (name);

-- Where the text names an entity: as an event's actor or recipient, or as a claim's source.
-- No entity: the text resolves to nothing, and the reason says why.
CREATE TABLE mentions (
    key           INTEGER PRIMARY KEY,
    event         INTEGER REFERENCES events (key) ON DELETE CASCADE,
    claim         INTEGER REFERENCES claims (key) ON DELETE CASCADE,
    role          TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'source')),
    sequence      INTEGER NOT NULL,
    entity        INTEGER REFERENCES entities (key),
    text          TEXT NOT NULL,
    start         INTEGER NOT NULL,
    "end"         INTEGER NOT NULL,
    office        TEXT,
    other_sectors TEXT NOT NULL,
    reason        TEXT NOT NULL,
    CHECK ((event IS NULL) <> (claim IS NULL)),
    CHECK ((role = 'source') = (claim IS NOT NULL))
) STRICT;
CREATE INDEX mentions_event ON mentions (event, role, sequence);
CREATE INDEX mentions_claim ON mentions (claim);
CREATE INDEX mentions_entity ON mentions (entity);

PRAGMA application_id = 1128812099;  -- "CHNC"
PRAGMA user_version = 1;
