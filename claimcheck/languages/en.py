"""English."""

from claimcheck.domain.claim import Polarity
from claimcheck.languages.language import Language, combined, cues, opposites, phrases, words

ITS = "its, his, her, their, the"
REPEATED = "repeated, repeats, repeat, reiterated, reiterates, renewed, renews, restated, restates, stood by, stands by"
CALLS = "call for, calls for, demand for, demands for, appeal for, appeals for"

CUES = (
    cues(
        Polarity.ASSERT,
        "clause quote",
        """say, says, said, told, tell, tells, add, adds, added, announce, announces, announced, reported, stated, noted,
        stress, stresses, stressed, emphasize, emphasizes, emphasized, emphasise, emphasises, emphasised, confirm, confirms,
        confirmed, affirm, affirms, affirmed, reaffirm, reaffirms, reaffirmed, insist,
        insists, insisted, explain, explains, explained, declare, declares, declared, reveal, reveals, revealed, disclose,
        disclosed, acknowledge, acknowledges, acknowledged, admit, admits, admitted, concede, concedes, conceded, warn,
        warns, warned, caution, cautioned, predict, predicts, predicted, estimated, believe, believes, believed,
        think, thinks, thought, argue, argues, argued, contend, contends, contended, suggest, suggests, suggested, point out,
        points out, pointed out, remarked, commented, reply, replies, replied, respond, responds, responded, write,
        writes, wrote, tweeted, allege, alleges, alleged, assert, asserts, asserted, testify, testifies,
        testified, recalled, recounted, joked, quipped,
        feared, worried, feels, reiterate, reiterates, reiterated, boasted,
        complained, complain, complains, reassure, reassures, reassured, assure, assures, assured, inform, informs, informed,
        mention, mentions, mentioned, specify, specifies, specified, clarify, clarifies, clarified, has learned,
        have learned, learnt, has said, have said, had said, made clear, make clear, makes clear,
        went on to say, opined, opine, opines, lament, laments, lamented,
        underline, underlines, underlined, underscore, underscores, underscored, highlighted, recall, recalls,
        proclaims, proclaimed, proclaim, vouched, reckon, reckons, reckoned,
        is convinced, are convinced, is confident, are confident, was quoted as saying, were quoted as saying,
        is quoted as saying, is certain, are certain, is sure, are sure, imply, implies, implied, hinted, hint, hints, swear,
        swears, swore, shouted, yelled, shot back, fired back, chimed in, guesses, guessed, understand, understands,
        repeats, pleaded, interjected, countered, counters, retorted,
        answered, chanted, mused, muses, marveled, marvelled, vented, bragged, brags, brag, fumed, gushed, snapped,
        deadpanned, exclaimed, intoned, ventured, surmised, summed up, signaled, signalled, signals, projected, calculates, calculated, reads, emailed, texted, blogged, blogs, suspected, deemed,
        deems, envision, envisions, envisioned, remind, reminds, reminded, echoed, echoes, felt, hoped, expect,
        expects, expected, presume, presumes, presumed, foresee, foresees, foresaw, recognize, recognizes, recognized,
        recognise, recognises, recognised, has long said, made it clear, makes it clear, make it clear, let it be known,
        went so far as to say, put it, puts it, groused, griped, quips, concur, concurs, concurred, theorize, theorized,
        postulates, deduced, related, relates, documented, confessed, confesses, protested, scoffed, attested, attests,
        discovered, discovers, intimated, persists, chants, chanting, radioed, broadcast, messaged, remember, remembers,
        remembered, judged, let slip, lets slip, trumpeted, trumpets, rejoiced, objected, objects""",
    ),
    cues(
        Polarity.ASSERT,
        "that quote",
        """claimed, establish, established, ruled, observed, indicate, indicates, indicated, maintain, maintains, maintained,
        accepts, accepted, conclude, concludes, concluded, repeated, agree, agrees, agreed, figured, noticed, speculate, speculated, speculates""",
    ),
    cues(
        Polarity.ASSERT,
        "that quote",
        """gave his word, gave her word, gave their word, gave its word, gives his word, gives her word, gives their word,
        gave assurances, gave an assurance, gave a guarantee, gave guarantees, gave notice, made the point, makes the point,
        issued a warning, sounded the alarm, expressed confidence, expressed concern, expressed concerns, expressed fears,
        expressed the belief, expressed the view, expressed the hope, expressed hope, voiced concern, voiced concerns,
        voiced fears, voiced hope, voiced confidence, voiced alarm, took the view, takes the view, take the view,
        is of the view, are of the view, is of the opinion, are of the opinion, was of the opinion, has no doubt,
        have no doubt, had no doubt, leaves no doubt, left no doubt, logged, vouches, submitted, is adamant, are adamant, was adamant, were adamant,
        is worried, are worried, was worried, were worried, is concerned, are concerned, was concerned, were concerned, is optimistic,
        are optimistic, was optimistic, was convinced, were convinced, was confident, were confident, was sure, were sure, was certain,
        were certain, is hopeful, are hopeful, was hopeful, is aware, are aware, was aware, were aware, is afraid,
        are afraid, was afraid, were afraid, read out, reads out, drew attention to the fact,
        pointed to the fact, points to the fact, sees, saw""",
    ),
    cues(
        Polarity.ASSERT,
        "clause",
        "describe how, describes how, described how, recall how, recalls how, recalled how, recount how, recounts how, "
        "recounted how, told how, tells how, told of how, tells of how, spoke of how, speaks of how",
    ),
    cues(
        Polarity.ASSERT,
        "clause noun",
        """no longer denies, no longer deny, no longer disputes, no longer dispute, did not rule out, does not rule out,
        do not rule out, has not ruled out, have not ruled out, had not ruled out, would not rule out, could not rule out,
        cannot rule out, can't rule out, didn't rule out, doesn't rule out, don't rule out, refused to rule out,
        refuses to rule out, declined to rule out, declines to rule out""",
    ),
    cues(Polarity.ASSERT, "noun", "attribute, attributes, attributed, ascribe, ascribes, ascribed, traced, traces"),
    cues(Polarity.ASSERT, "that", "accept", noun_like=True),
    cues(
        Polarity.ASSERT,
        "noun",
        combined(
            "express, expresses, expressed, voice, voices, voiced",
            "support for, opposition to, concern about, concern over, concerns about, concerns over, alarm at, alarm over, regret over, "
            "regret for, confidence in, outrage at, outrage over, hope for, fears of, fears about, interest in, admiration for, sympathy for, "
            "solidarity with, disappointment at, disappointment with, frustration with, frustration over, anger at, anger over",
        ),
    ),
    cues(Polarity.ASSERT, "noun", "put, puts, gave, gives"),
    cues(
        Polarity.ASSERT,
        "quote",
        "continue, continued, continues, posted, cried, went on, barked, screamed, bellowed, roared, sang, sings, yells, "
        "shouts, typed, enthused, sighed, whispered, muttered, thundered, ranted, raved",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """saying, adding, noting, stressing, emphasizing, emphasising, confirming, insisting, explaining, declaring, revealing,
        acknowledging, admitting, conceding, warning, predicting, estimating, arguing, contending, suggesting, pointing out,
        indicating, claiming, alleging, asserting, telling, stating, affirming, reiterating, announcing, maintaining, writing,
        tweeting, remarking, concluding, believing, hoping, expecting, fearing, worrying, thinking, feeling, assuming, hinting,
        implying, joking, boasting, bragging, complaining, lamenting, recalling, recounting, testifying, posting, replying,
        responding, reporting, reminding, assuring, cautioning, reasoning, repeating, quipping, chanting, shouting, swearing,
        speculating, signaling, signalling, underscoring, underlining, highlighting, pleading, agreeing, conceding""",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT, "clause", combined(REPEATED, combined(ITS, "claim, claims, assertion, assertions, position"))
    ),
    cues(
        Polarity.ACCUSE,
        "clause",
        combined(REPEATED, combined(ITS, "charge, charges, accusation, accusations, allegation, allegations")),
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """feel, claim, statement, charge, report, state, note, fear, hope, worry, joke, guess, tweet, estimate, promises, thoughts, forecasts, decide,
        contention, allegation, assertion, insistence, belief, argument, suggestion, accusation, conclusion, prediction,
        complaint, prove, understand, learn, claims, reports, states, notes, comments, estimates, hopes, fears, worries, show, posts,
        tweets, remarks, view, views, observes, ruling, mean, know, recalls, boast, boasts, jokes, suspects, cautions, forecast,
        consider, concerned, afraid, determine, rules, charges""",
        noun_like=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        """supports, supported, backs, backed, endorse, endorses, endorsed, defend, defends, defended, praise, praises, praised, hailed, hails, touted, touts,
        favors, favored, favours, favoured, applauded, applauds, embraces, embraced, discussed, discuss, discusses, mentioned, mentions, mention, outlined, outlines, referenced,
        references, invoked, invokes, unveiled, echoed, echoes, likened, compared, portrayed, portrays, depicts, depicted, recalled, recalls, noted, talked about, talk about, complained about, complains about, complain about, asked about, asks about, worried about, worries about, worry about,
        warned of, warns of, warned about, warns about, bragged about, brags about, boasted of, boasted about, wondered about, spoke out against, speaks out against,
        speak out against, apologized for, apologised for, apologizes for, knows about, lied about, joked about, jokes about, weighed in on,
        talks about, spoke about, speaks about, spoke of, speaks of, spoken about, pointed to, points to, alluded to, alludes to, detailed,
        proposed, proposes, prefers, preferred, prefer, voted for, voted against""",
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "supporting, backing, endorsing, defending, praising, hailing, touting, discussing, mentioning, recalling, outlining, invoking, "
        "referencing, likening, comparing, talking about, speaking of, speaking about, pointing to, alluding to",
        shares_subject=True,
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "mocked, mocks, condemned, condemns, assailed, assails, chided, chides, scolded, derided, derides, lambasted, lambastes, bashes, "
        "blasts, slams, chastised, rebuked, ridiculed, ridicules, belittled, disparaged, railed against, rails against, bemoaned, bemoans, ripped",
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "mocking, condemning, assailing, chiding, deriding, bashing, slamming, blasting, ridiculing, railing against, bemoaning",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "clause",
        """shows, showed, shown, finds, found, proves, proved, knew, knows, realizes, realize, realized, decides, decided, determines, determined,
        assume, assumes, assumed, remember, remembered, learns, learned, understood, understands""",
    ),
    cues(Polarity.ASSERT, "noun", "shows, showed, found, finds, indicates, indicated", documented=True),
    cues(Polarity.ASSERT, "noun", "show, indicate, find", documented=True, noun_like=True),
    cues(Polarity.ASSERT, "clause quote", "quoted, quotes, quote, cited, cites", relay=True),
    cues(Polarity.ASSERT, "clause quote", "quoting, citing", relay=True, shares_subject=True),
    cues(Polarity.ASSERT, "noun", "cited, cites, cite"),
    cues(Polarity.ASSERT, "noun", "citing", shares_subject=True),
    cues(
        Polarity.ASSERT,
        "object",
        "describe, describes, described, call, calls, called, label, labels, labelled, labeled, "
        "dub, dubs, dubbed, brand, brands, branded, characterized, characterizes, refer to, refers to, referred to",
    ),
    cues(
        Polarity.ASSERT,
        "object",
        "describing, calling, labelling, labeling, branding, referring to",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "confirm, confirms, confirmed, announce, announces, announced, acknowledge, acknowledged, "
        "admit, admits, admitted, praise, praises, praised, defended, defends, defend, endorse, endorses, endorsed, "
        "backed, estimate, estimated, predict, predicts, predicted, hailed, suggest, suggests, suggested, stressed, stresses, stress, "
        "emphasized, emphasised, emphasizes, reiterated, reported",
    ),
    cues(
        Polarity.DENY,
        "clause noun infinitive quote",
        """deny, denies, denied, reject, rejects, rejected, dismiss, dismisses, dismissed, refute, refutes, refuted, rebut,
        rebuts, rebutted, wave away, waved away, wave aside, waved aside, waved … away, waves … away, waved … aside, brushed … aside, brushes … aside, shrugged … off, shrugs … off, laughed … off, laughs … off, scoff at, scoffed at, laugh off, laughed off,
            retract, retracts, retracted, recant, recants, recanted, repudiate, repudiates, repudiated, disavow, disavows, disavowed, dispute, disputed, contradict,
        contradicts, contradicted, rule out, rules out, ruled out, brushed aside, brushed off, shrugged off,
        hit back at, disagree with, disagrees with, disagreed with""",
    ),
    cues(
        Polarity.DENY,
        "clause noun infinitive",
        "denying, rejecting, dismissing, refuting, rebutting, disputing, ruling out",
        shares_subject=True,
    ),
    cues(Polarity.DENY, "noun", "oppose, opposes, opposed"),
    cues(Polarity.DENY, "noun", "disputes", noun_like=True),
    cues(Polarity.DOUBT, "noun clause", "doubt, doubts, challenges", noun_like=True),
    cues(
        Polarity.DOUBT,
        "clause noun",
        """doubted, questioned, challenged, cast doubt on, casts doubt on, casting doubt on, voiced skepticism regarding,
        voiced scepticism regarding, voiced skepticism about, voiced scepticism about, expressed skepticism about,
        expressed scepticism about, expressed doubt about, expressed doubts about, voiced doubts about, raised doubts about, wonder whether,
        wonders whether, wondered whether, wondered if, wonder if, wonders if, is skeptical of, is sceptical of, are skeptical of,
        are sceptical of, was skeptical of, voiced skepticism, voiced scepticism, expressed skepticism, expressed scepticism,
        wonder, wonders, wondered, could not confirm, could not verify, cannot confirm, cannot verify, was unable to confirm,
        was unable to verify, were unable to confirm, were unable to verify, could not corroborate, has yet to confirm,
        have yet to confirm, had yet to confirm, has yet to verify, have yet to verify, is not convinced, are not convinced,
        was not convinced, were not convinced, is unconvinced, are unconvinced, remains unconvinced, remain unconvinced,
        is not persuaded, are not persuaded, was not persuaded, were not persuaded""",
    ),
    cues(Polarity.DOUBT, "question quote", "asked, asks, ask"),
    cues(Polarity.DOUBT, "question quote", "asking", shares_subject=True),
    cues(Polarity.DOUBT, "noun clause", "questioning, doubting, wondering", shares_subject=True),
    cues(
        Polarity.ACCUSE,
        "object",
        "accuse, accuses, accused, blame, blames, blamed, denounce, denounces, denounced, "
        "decry, decries, decried, slammed, blasted, ripped, criticized, criticised, criticize, criticizes, faulted, lashed out at, "
        "took aim at, takes aim at, put the blame on, puts the blame on, placed the blame on, places the blame on, "
        "laid the blame on, lays the blame on, lay the blame on, laid blame on, pinned the blame on, pins the blame on, "
        "put the blame squarely on, placed the blame squarely on, laid the blame squarely on, cast blame on, shifted the blame to, "
        "shifted the blame onto, pointed the finger at, points the finger at, point the finger at, pointed a finger at, "
        "pointed fingers at, hit out at, hits out at, lashes out at",
    ),
    cues(Polarity.ACCUSE, "that quote", "charged"),
    cues(
        Polarity.ACCUSE,
        "object",
        "accusing, blaming, denouncing, decrying, criticizing, criticising",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "object",
        """call on, calls on, called on, call upon, calls upon, called upon, urge, urges, urged, implore, implored, beg, begged,
        appeal to, appeals to, appealed to, asked, asks, ordered, warned against, encouraged, encourage, encourages, exhorted, exhorts, exhort, pressured, directed, instructed, instructs, tasked, challenged, lobbied, lobbying""",
    ),
    cues(
        Polarity.DEMAND,
        "quote",
        "urge, urges, urged, implored, begged, exhorted, exhorts, ordered, instructed, instructs, encouraged",
    ),
    cues(
        Polarity.DEMAND,
        "object",
        "calling on, calling upon, urging, appealing to, asking, encouraging, exhorting, imploring, begging, ordering, instructing",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause quote",
        """demanded, call for, calls for, called for, appeal for, appeals for, appealed for, requested,
        insist on, insists on, insisted on, push for, pushes for, pushed for, press for, presses for, pressed for, recommend, recommends, recommended, propose, proposes, proposed, advocated""",
    ),
    cues(Polarity.DEMAND, "noun", combined(REPEATED, combined(ITS, CALLS))),
    cues(
        Polarity.DEMAND,
        "noun",
        "joined calls for, joins calls for, backed calls for, backs calls for, issued a call for, issued an appeal for",
    ),
    cues(
        Polarity.DEMAND,
        "noun",
        combined("repeating, reiterating, renewing, restating", combined(ITS, CALLS)),
        shares_subject=True,
    ),
    cues(Polarity.DEMAND, "noun", "want, wants, wanted"),
    cues(Polarity.DEMAND, "noun clause", "advocates", noun_like=True),
    cues(Polarity.DEMAND, "noun clause", "demands, demand, request, order, orders", noun_like=True),
    cues(
        Polarity.DEMAND,
        "noun clause",
        "demanding, calling for, appealing for, requesting, recommending, proposing, pushing for, pressing for, campaigning for, lobbying for, agitating for, holding out for, "
        "clamouring for, clamoring for",
        shares_subject=True,
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive quote",
        "vowed, pledged, promised, threaten, threatens, "
        "threatened, announced plans, announced its intention, announced their intention, announced his intention, "
        "swore to, planned to, intend to, intends to, intended to, planning to, intending to",
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive quote",
        "vow, vows, pledge, pledges, promise, plan to, plans to",
        noun_like=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "claimed responsibility for, claims responsibility for, claim responsibility for, claiming responsibility for",
    ),
    cues(
        Polarity.INTEND,
        "infinitive",
        """want to, wants to, wanted to, hope to, hopes to, hoped to, expect to, expects to, expected to, seek to, seeks to, sought to, aim to, aims to, aimed to, agree to, agrees to, agreed to, offer to, offers to, offered to, decide to, decides to,
         decided to, prefer to, prefers to, preferred to, would like to, would love to, is willing to, are willing to, was willing to,
         were willing to, is ready to, are ready to, is eager to, are eager to, is determined to, are determined to, is committed to,
         are committed to, refuse to, refuses to, refused to, decline to say, opt to, opts to, opted to""",
    ),
    cues(
        Polarity.INTEND,
        "infinitive",
        "hoping to, seeking to, expecting to, wanting to, aiming to, agreeing to, offering to, refusing to",
        shares_subject=True,
    ),
    cues(Polarity.INTEND, "clause infinitive", "vowing, pledging, promising, threatening", shares_subject=True),
)

ENGLISH = Language(
    code="en",
    name="English",
    script="Latin",
    capitals_mark_names=True,
    cues=CUES,
    tail_openers=words("which"),
    tail_nouns=words("something"),
    tail_links=words("that which"),
    tail_cues=(
        cues(Polarity.DENY, "clause noun", "disputes, contest, contests, contested"),
        cues(
            Polarity.ASSERT,
            "clause noun",
            "confirm, confirms, confirmed, acknowledge, acknowledges, acknowledged, admit, admits, admitted, corroborate, "
            "corroborates, corroborated",
        ),
    ),
    citing=phrases("citing, quoting"),
    according_to=phrases("according to, in the words of, in the view of, in the opinion of"),
    complementisers=words("that"),
    question_complementisers=words("whether how why what who which when where if"),
    question_openers=words("when where if who which"),
    aside_openers=words("as"),
    condition_openers=words("if unless whether"),
    quotation_marks=(("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("„", "“"), ("''", "''")),
    say_verbs=words("said says say wrote added adds"),
    intend_words=phrases(
        combined(
            "was, were, is, are",
            "suspending, halting, closing, shutting, withdrawing, pulling out, pulling back, cancelling, canceling, postponing, scrapping, "
            "expelling, imposing, lifting, banning, stepping down, resigning, freezing, recalling, quitting, appealing, suing, dropping",
        )
        + ", "
        + """
        is determined to, are determined to, was determined to, were determined to, was preparing, were preparing, plans to, plan to, intends to, intend to, seeks to,
        seek to, seeking to, going to, gonna, aims to, aim to, aiming to, ready to, vowed to, vows to, vow to, committed to, committed itself, has no intention,
        have no intention, had no intention, no intention of, no intention to, plan on, plans on, is planning to, are planning to, was planning to, were planning to,
        am planning to, is planning a, are planning a, intended to, planned to, planning to, is planning on, plans a, plans an, plan a, prepared to, preparing to,
        prepares to, is preparing a, are preparing a, preparing for, is preparing, are preparing, getting ready to, decided to, decided not to, decided against,
        have decided, has decided, had decided, decides to, chose to, chosen to, opted to, resolved to, considering, considers legal, mulling, looking at ways,
        working on plans, working to, working towards, refuses to, refuse to, refusing to, refused to, will not, won't, shan't, willing to, unwilling to, not willing to,
        not prepared to, not ready to, in no mood, promises to, promise to, promised to, pledges to, pledge to, pledged to, swear to, swore to, undertakes to,
        undertake to, undertook to, agreed to, agree to, agrees to, due to open, due to launch, has no plans, have no plans, had no plans, no plans to, no plan to,
        on track to, looking to, keen to, eager to, rules out, ruled out, reserves the right, reserve the right, reserved the right, stand ready, stands ready,
        stood ready, be filing, filing a, will appeal, standing firm, not going to, remain committed, remains committed, are committed, is committed, never again,
        do everything, doing everything
        """
    ),
    decision_words=phrases(
        combined(
            "will not be, would not be, won't be, wouldn't be, will never be, would never be, will no longer be, would no longer be",
            "released, allowed, permitted, tolerated, published, disclosed, made public, lifted, extradited, renewed, reopened, withdrawn, scrapped, extended, reinstated, negotiated, handed over, intimidated, blackmailed, silenced, bullied, deterred, revised, relaxed, admitted, accepted",
        )
        + ", will remain closed, would remain closed, will stay closed, would stay closed, will remain shut, would remain shut, will remain suspended, would remain suspended, will stay shut, would stay shut, will reopen, would reopen, will resume, would resume, will be reopened, would be reopened, not going anywhere, continues during the, will continue during, would continue during, will not be any, no question of, out of the question, will be punished, would be punished, will be prosecuted, would be prosecuted, will be compensated, would be compensated, will be brought to justice, would be brought to justice, will be held to account, would be held to account, no intention of, no intention to, has no plans to, have no plans to, had no plans to, there are no plans to, there were no plans to, no plans for, not going to resign, not considering resigning, not stepping down, would not step down, will not step down, would not resign, will not resign, won't resign, won't step down"
    ),
    bare_clauses=True,
    kinds_close_names=True,
    joint_subjects=True,
    finite_suffixes=("ed", "n't"),
    participle_endings=("ing", "ed"),
    plural_nouns=("s",),
    participles_after_comma=True,
    addressee_verbs=words(
        "told tell tells telling inform informs informed assure assures assured reassure reassures reassured warn warns "
        "warned remind reminded notified convinced assuring reassuring informing reminding notifying warning convincing"
    ),
    confirmations=words("confirm confirmed confirming"),
    beliefs=words("believe think expect believes thinks"),
    passive_auxiliaries=words("is are was were be been being get gets got it's he's that's she's they're they've"),
    infinitive_marks=words("worth let's to should must can cannot could may might can't couldn't"),
    raising_verbs=words(
        "appeared appears appear seemed seems seem continued continues continue began begins proceeded proceeds"
    ),
    causing_verbs=words("forced forces forcing led leads prompted prompts prompting caused compelled pressed pushed"),
    setting_nouns=words("interview speech briefing conference conversation call address remarks rally tweet"),
    time_nouns=words(
        "day days weeks months years hours week month year morning evening afternoon night weekend summer spring autumn fall winter"
    ),
    determiners=words(
        "last next such the a an this that these those his her its their our my your some many several all both two three four "
        "five six seven eight nine ten another other most any each every no one"
    ),
    time_words=words("midnight noon dawn dusk"),
    prepositions=words(
        "near outside inside across toward towards behind above below along beyond beneath beside besides onto on in at after during following since despite by before amid under over with without from into through "
        "within about against between among around as upon via per like until till throughout because"
    ),
    noun_prepositions=words("of for in at from to with on against including excluding"),
    genitives=words("of"),
    agent_prepositions=words("by"),
    coordinators=words("and or nor"),
    clause_openers=words(
        "but while whereas although though because when if unless whether since as so yet what where how why than until "
        "before after once even however meanwhile"
    ),
    binding_openers=words("when because if unless what where how why than until before once"),
    opening_subordinators=words("while although though when after because since as"),
    object_closers=words("which who whom whose where but yet while whereas although though"),
    relatives=words("which who whom whose that"),
    auxiliaries=words(
        "has have had is are was were be been also will would can could may might must should do does did not never "
        "has have having being to n't already just still always quickly promptly swiftly immediately repeatedly "
        "reportedly strongly strenuously vehemently flatly categorically firmly later earlier previously recently now then "
        "long again further once all both himself herself themselves itself previously publicly privately officially "
        "initially ultimately finally only even often sometimes usually clearly simply explicitly implicitly correctly "
        "falsely wrongly consistently independently continually reluctantly angrily bluntly famously jokingly sarcastically "
        "additionally similarly likewise separately subsequently formally informally openly vigorously"
    ),
    finite_verbs=words(
        "is are was were has have had will would can could may might must should do does did be been being killed "
        "came come comes took take takes went goes gets got began made makes said became continued included left "
        "hit fell held gave led sent ran met paid won lost spoke brought bought caught taught sold built kept stood sat grew "
        "chose drove flew forgot rode rose shook sank stole threw wore drew fought laid lent spent struck swept tore broke"
    ),
    adverbs=words(
        "very also earlier later however meanwhile moreover furthermore additionally separately similarly still then now "
        "today yesterday tomorrow tonight thus therefore indeed instead nevertheless nonetheless elsewhere here there "
        "recently previously again afterwards finally first second third perhaps maybe apparently reportedly online"
    ),
    adverb_suffixes=("ly",),
    pronouns=words("he she it he's she's he'd she'd he'll she'll"),
    plural_pronouns=words("they we they're they've they'd they'll"),
    lone_subjects=words("many some several few both most all each none others two three four five"),
    body_pronouns=words("it"),
    genders={
        "he": "m",
        "she": "f",
        "he's": "m",
        "she's": "f",
        "mr": "m",
        "mrs": "f",
        "ms": "f",
        "king": "m",
        "queen": "f",
        "spokesman": "m",
        "spokeswoman": "f",
        "chairman": "m",
        "chairwoman": "f",
        "congressman": "m",
        "congresswoman": "f",
    },
    articles=words("the a an"),
    indefinite_articles=words("a an"),
    relay_markers=words("saying"),
    first_person=words("i we me us my our mine ours i'm we're i've we've i'll we'll"),
    impersonal=words("it there one nobody"),
    acronyms=words("is us who"),
    titles=words(
        "mr mrs ms dr president vice-president vice-chairman vice-premier co-chair ex-president undersecretary minister premier chancellor secretary ambassador general colonel captain senator sen rep gov "
        "governor prime foreign defence defense king queen prince sheikh chairman chairwoman chief director head deputy "
        "vice first lady judge justice professor prof commander lieutenant lt col gen major sir lord pope archbishop bishop "
        "representative congressman congresswoman mayor envoy leader speaker lawmaker analyst strategist republican "
        "democratic democrat candidate nominee commentator host author doctor commissioner superintendent sheriff attorney reverend rabbi pastor imam economist historian pollster spokesman spokeswoman spokesperson"
    ),
    spokesmen=words("spokesman spokeswoman spokesperson spokespeople spokesmen press representative"),
    roles=words(
        "official officials source sources diplomat diplomats activist activists resident residents witness witnesses "
        "fighter fighters rebel rebels militant militants soldier soldiers analyst analysts trader traders expert experts "
        "police reporter correspondent journalist investigators prosecutors prosecutor officer officers commander commanders aide aides adviser advisers critics "
        "monitors monitor observers eyewitnesses eyewitness survivors survivor medics medic lawyers employees relatives refugees locals rescuers doctors doctor researchers scientists leaders lawmakers voters senators democrats republicans advocates advocate opponents supporters economists scholars historians executives insiders strategists operatives teachers students authorities people others family ally assembly"
        "man men villager villagers relative writer writers nurse nurses worker workers narrator "
        "colleague colleagues fisherman fishermen farmer farmers shopkeeper shopkeepers passenger passengers tourist tourists student teacher "
        "prisoner prisoners detainee detainees refugee migrant migrants protester protesters demonstrator demonstrators paramedic paramedics firefighter "
        "firefighters rescuer scientist engineer engineers pilots sailor sailors priest cleric monk tenant tenants landlord landlords employee manager managers shareholder "
        "shareholders investor investors researcher academics scholar authors blogger columnist photographer cameraman editor bystander onlooker inhabitant inhabitants citizen citizens "
        "voter attorneys judges jurist inspector inspectors investigator observer insider whistleblower plaintiff defendant advisor gunman gunmen insurgents "
        "envoys mediator mediators negotiator negotiators surgeon surgeons midwife midwives pharmacist veterinarian vet vets chemist geologist "
        "geologists surveyor surveyors auditor auditors accountant cashier teller clerk clerks registrar archivist librarian locksmith mechanic "
        "mechanics technician technicians electrician welder plumber carpenter blacksmith armourer builder contractor contractors miner miners refiner "
        "stoker porter porters doorkeeper caretaker janitor watchman guard guards warden wardens sentry sentries ranger rangers cook cooks baker "
        "bakers butcher barber tailor waiter innkeeper grocer vendor vendors merchant merchants trucker truckers driver drivers conductor signalman "
        "stationmaster skipper helmsman boatman ferryman raftsman paddler paddlers docker dockers stevedore muleteer shepherd shepherds herder "
        "herders grower growers miller millers vintner beekeeper forester hunter hunters owner owners widows wives "
        "orderly orderlies stretcher-bearer conscript conscripts deserter deserters recruit recruits private corporal sergeant sergeants admiral "
        "admirals generals colonels captains airman gunner gunners sniper partisan partisans hostage hostages captive captives exile exiles evacuee evacuees "
        "pilgrim pilgrims friar nun nuns abbot missionary interpreter translator stringer fishermen deputy deputies councillor councillors councilman "
        "legislator legislators magistrate coroner notary bailiff jailer smuggler smugglers defector defectors policewoman "
        "detective detectives constable fireman firemen climber climbers tugboat consul chargé attaché apprentice foreman forewoman labourer labourers staff"
        "policeman policemen widow treasurer strategists"
    ),
    bodies=words(
        "ministry government army party union agency authority council committee commission organization organisation "
        "department office court police force forces coalition group company association federation observatory command "
        "administration regime opposition parliament senate congress bank board institute centre center university "
        "network institution campaign militia tribunal foundation brigade directorate secretariat mission embassy presidency white house kremlin pentagon "
        "cabinet headquarters emirate navy laboratory league bureau club registry chancellery syndicate guild"
    ),
    generic_bodies=words("company firm group organisation organization charity manufacturer operator carmaker airline"),
    company_forms=words("inc ltd plc corp llc co limited corporation"),
    documents=words(
        "bulletin bulletins log diary telegram statement report study communique memo letter survey poll document article book release email email emails "
        "documents data figures research findings polls surveys studies reports analysis analyses footage records results memos letters statements review transcript census statistics"
    ),
    others=words("others another"),
    partisans=words(
        "opponents opponent critics critic supporters supporter allies ally foes foe rivals rival followers "
        "backers loyalists detractors enemies relatives lawyers lawyer attorneys attorney wife husband widow "
        "son daughter brother sister father mother family parents"
    ),
    addressees=words("reporters journalists him her them us me lawmakers supporters"),
    media=words(
        "media agency newspaper daily magazine television tv radio news channel network website broadcaster outlet paper"
    ),
    mute_words=words(
        "you suicide hole crater evidence proof reality realities fact truth experience history logic sense silence absence weapon weapons arms ammunition rocket rockets missile missiles "
        "shell shells bullet bullets bomb bombs bombing bombings blast blasts explosion explosions strike strikes airstrike airstrikes raid raids attack attacks "
        "assault shelling bombardment clash clashes fighting battle battles violence war wars conflict truce ceasefire offensive operation operations "
        "corridor corridors road roads street streets bridge bridges building buildings house houses fire fires smoke water food fuel oil gas money price "
        "prices weather rain snow storm earthquake flood floods damage wreckage debris situation condition conditions circumstances development "
        "developments event events incident incidents accident move moves step steps effort efforts attempt attempts progress delay crisis tension "
        "tensions pressure anger fear hope peace life death deaths loss losses thing things way ways day days night week weeks month months year years "
        "hour hours minute minutes morning evening afternoon weekend decade time "
        "early late far light heavy twin fierce verified unverified long short high low hard likely unlikely due able ready"
    ),
    negators=words(
        "not no never n't neither nor none nobody nothing without cannot can't don't doesn't didn't won't wouldn't isn't "
        "aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't dont doesnt didnt wont isnt arent wasnt werent "
        "hasnt havent hadnt couldnt"
    ),
    refusals=phrases(
        """declined, refused, refuses, declines, declined to comment, declined to say, declined to answer, declined to give,
        declined to discuss, declined to elaborate, declined to provide, declined to confirm, declined to name,
        declined to be, declined to speak, declined to identify, refused to comment, refused to say, refused to answer,
        refused to give, refused to discuss, refused to elaborate, refused to confirm, refused to name, refused to be,
        refused to speak, declines to comment, declines to say, refuses to comment, refuses to say, unable, unavailable, asked not to, asked to remain, asked for anonymity"""
    ),
    idioms=phrases(
        "estimated at, backed by, supported by, claimed … lives, claimed … life, claiming … lives, claiming … life, claims … lives, claim … lives, "
        "claimed … martyrs, claiming … martyrs, claimed … victims, claiming … victims, claims … victims, "
        "brushed … hair, shrugged … coat, shrugged … jacket, put … bed, puts … bed, put … alert, puts … alert, put … down, puts … down, put … up, puts … up, put … off, puts … off, put … out, puts … out, put … forward, "
        "puts … forward, put … together, puts … together, put … aside, puts … aside, put … pressure, puts … pressure, "
        "put … behind, puts … behind, put … limit, puts … limit, put … cap, puts … cap, put … ceiling, puts … ceiling"
    ),
    needed_objects=phrases(
        """attribute … to, attributes … to, attributed … to, ascribe … to, ascribes … to, ascribed … to, traced … to,
        traces … to, put … toll, puts … toll, put … number, puts … number, put … figure, puts … figure, put … cost,
        puts … cost, put … loss, puts … loss, put … losses, puts … losses, put … turnout, puts … turnout, put … damage,
        puts … damage, put … rate, puts … rate, gave … toll, gives … toll, gave … tally, gives … tally"""
    ),
    estimate_openers=words("at"),
    hedges=words(
        "may might could possibly perhaps maybe probably likely unlikely if unless allegedly apparently reportedly "
        "suspected potential alleged seems seem appears appear suspect"
    ),
    demand_openers=phrases("let them, let him, let her, may they"),
    demand_words=phrases("should, must, ought to, need to, needs to, has to, have to, need for, needed, be allowed"),
    future_words=words("will would 'll shall"),
    blame_words=phrases(
        "without a tender, without any tender, without our consent, without our permission, without any warrant, "
        "no tender was, political persecution, they are hiding, they are lying to us, started the fighting"
    )
    + phrases(
        """
        for speaking out, for speaking up, for refusing, for complaining, for criticising, for criticizing, for reporting the, for blowing the whistle, pushback,
        pushbacks, in the pay of, puppet of, puppets of, proxy of, proxies of, stooge, stooges, lackey, lackeys, on the payroll of, in league with, in cahoots,
        behind our backs, behind closed doors, in the dark about, kept in the dark, bribes, in bribes, to ransom, despite several reports, despite reports,
        despite the reports, despite many warnings, despite many complaints, despite several complaints, despite three warnings, despite two warnings, despite calls for,
        despite promises, despite the promise, against the advice, against advice, against our will, against the will of, against their will, against his will,
        against her will, against the rules, contrary to the rules, contrary to the law, contrary to its promise, to save time, ordered from abroad, paid from abroad,
        directed from abroad, steered from abroad, funded from abroad, financed from abroad, controlled from abroad, on orders from, on the orders of, for a culprit,
        for culprits, needless, unforgivable, inexcusable, unjustified, unjustifiable, indefensible, deplorable, appalling, monstrous, excessive force,
        disproportionate force, is using the weapons, lies with, rests with, lies squarely, rests squarely, lies solely, lies entirely, as a weapon, as weapons,
        as a bargaining chip, as bargaining chips, without notice, without prior notice, without explanation, for no reason, without reason, without cause, like cattle,
        like animals, like criminals, like slaves, like dirt, second-class citizens, bad cement, cheap cement, poor cement, inferior materials, inferior steel,
        inferior cement, cheap materials, low-quality, poor-quality, poor workmanship, bad workmanship, poor maintenance, bad planning, poor planning,
        construction defects, pirates, crooks, gangsters, thugs, mafia, traitor, traitors, warmonger, warmongers, keep quiet, stay silent, keep silent,
        keep their mouths shut, keep our mouths shut, vote was rigged, election was rigged, was rigged, were rigged, been rigged, vote was stolen, election was stolen,
        been falsified, was falsified, were falsified, were forged, been forged, been covered up, been hushed up, was hushed up, was tortured, were tortured,
        been tortured, denied medical, denied a lawyer, denied access to a lawyer, denied treatment, is in no position, are in no position, no right to lecture,
        has no right to, have no right to, had no right to, no moral right, last to have, last one who, last country that, last country to, to save money, to save costs,
        to cut costs, for profit, state-sponsored, cover-ups, blackmailers, delaying tactics, scare tactics, dirty tricks, foul play, match-fixing, tax evasion,
        tax dodging, slave labour, slave labor, child labour, child labor, apartheid, occupation forces, atrocity, atrocities, massacre, massacres, massacred, war crimes,
        war crime, crimes, crime against humanity, genocide, ethnic cleansing, slaughter, slaughtered, slaughtering, pogrom, gassed, murdered, murdering, murderous,
        murderers, murderer, barbaric, barbarity, savagery, tortured, violated, violations, violation of, violates, violating, violate, lied, lying, liar, liars,
        aggression, aggressor, aggressors, behind the attack, behind the attacks, behind the bombing, behind the bombings, behind the killing, behind the killings,
        behind the murder, behind the assassination, behind the blast, behind the explosion, behind the fire, behind the leak, behind the violence, behind the unrest,
        behind the protests, behind the riots, behind the coup, behind the plot, behind the hack, behind the cyberattack, behind the poisoning, behind the kidnapping,
        behind the abduction, behind the shooting, behind the crisis, behind the sabotage, deliberately, intentionally, purposely, wilfully, willfully, knowingly,
        cynically, on purpose, in cold blood, systematically targeted, used chemical, using chemical, used chlorine, using chlorine, used sarin, using sarin, used poison,
        using poison, used toxic, using toxic, used cluster, using cluster, used barrel, using barrel, used nerve, using nerve, human shields, as shields, human shield,
        perpetrated, perpetrating, perpetrators, propaganda, responsible for, responsibility lies, responsibility rests, bears responsibility, bear responsibility,
        bore responsibility, bears the responsibility, bear the responsibility, bears full responsibility, bear full responsibility, bears sole responsibility,
        solely responsible, fully responsible, directly responsible, to blame, blame lies, blame rests, bears the blame, bear the blame, bore the blame,
        bears part of the blame, shares the blame, share the blame, at fault, fault of, fault lies, guilty of, is guilty, are guilty, was guilty, were guilty,
        the culprit, the culprits, complicit, complicity, blood on its hands, blood on their hands, blood on his hands, blood on her hands, have blood on, has blood on,
        divert, took bribes, taken bribes, taking bribes, accepted bribes, accepting bribes, paid bribes, paying bribes, covered up, cover-up, coverup, hush money,
        kickbacks, fired the first, fired first, shot first, opened fire first, started the shooting, negligence, negligent, negligently, gross negligence, recklessness,
        reckless, recklessly, carelessness, careless, irresponsible, irresponsibly, incompetence, incompetent, mismanagement, maladministration, sloppy, sloppiness,
        shoddy, substandard, dereliction, lax oversight, poor oversight, lack of oversight, lack of supervision, human error, pilot error, corrupt officials,
        corrupt politicians, is corrupt, are corrupt, corrupt and, nepotism, cronyism, favouritism, favoritism, embezzlement, profiteering, greed, greedy, hypocrisy,
        hypocritical, hypocrite, hypocrites, double standard, double standards, shameful, shameless, shamelessly, disgraceful, a disgrace, outrageous, outrage against,
        scandalous, despicable, heinous, vile, cowardly, treacherous, treachery, betrayal, a betrayal, backstabbing, arrogant, arrogance, inhumane, inhuman, cruelty,
        brutality, persecution, intimidation, collective punishment, state terrorism, piracy, extortion, blackmail, unprovoked, flagrant, flagrantly, blatant, blatantly,
        brazen, brazenly, unlawfully, illegally, in breach of, in violation of, in defiance of, in contravention of, contrary to the agreement,
        contrary to international law, against the law, breach of the, a breach of, a provocation, provocation by, an act of war, land grab, smear campaign,
        disinformation, political show, show trial, witch hunt, witch-hunt, politically motivated, scapegoat, scapegoats, smokescreen, despite warnings, despite repeated,
        despite several warnings, despite numerous warnings, despite complaints, despite our warnings, despite the warnings, in spite of warnings, warnings were ignored,
        warnings had been ignored, complaints were ignored, fell on deaf ears, fallen on deaf ears, no one listened, nobody listened, without a permit, without permits,
        without a licence, without a license, without a warrant, without consulting, without trial, without charge, without telling, without informing,
        without warning us, without warning residents, it was her party, it was his party, it was their party, it was the opposition, it was the previous government,
        it was the former government, it was the last government, it was his predecessor, it was her predecessor, it was his own, it was her own, it was their own,
        it is the opposition, it is their own,
        """
        + combined(
            "should have, should've, ought to have, should never have, should not have, shouldn't have, could have, could and should have",
            "warned, known, told, informed, acted, reacted, responded, intervened, prevented, stopped, avoided, been avoided, been prevented, been stopped, been warned, been told, been informed, been closed, been evacuated, been repaired, been replaced, been inspected, been known, been saved, been done, been allowed, been given, been built, done more, done better, happened, seen, foreseen, anticipated, closed, evacuated, repaired, replaced, inspected, checked, noticed, listened, consulted, allowed, given, built, been held",
        )
        + ", "
        + combined(
            "the firm, the company, the bank, the operator, the ministry, the government, the council, the police, the authorities, the army, the party, the club, the federation, the agency, the director, the minister, the mayor, the president, the manager, the owner, the owners, management, managers, bosses, officials, authorities, ministers, engineers, supervisors, directors",
            "knew, knows, had known, have known, must have known",
        )
        + ", "
        + combined(
            "results were, evidence was, vote was, votes were, match was, tender was, incident was",
            "doctored, falsified, manipulated, fabricated, rigged, fixed, staged, tampered with",
        )
        + ", "
        + combined(
            "attack was, attacks were, bombing was, bombings were, strike was, strikes were, raid was, raids were, killing was, killings were, murder was",
            "carried out by, the work of, ordered by",
        )
    ),
    report_openers=phrases("reports suggesting, reports indicating, reports claiming, reports saying, reports that"),
    blame_bars=phrases(
        """
        decision, choice, power, hope, food, allegations of, allegation of, alleged, suspected, possible, potential, any, investigate, investigating, investigates,
        investigated, investigation into, inquiry into, probe into, probing, probe, fight against, fighting, combat, combating, combatting, prevent, preventing, against,
        be, being, suspicion of, charges of, charge of, counts of, accused of, convicted of, acquitted of, denied, denies, deny, risk of, fear of, fears of, fears,
        report on, reports of, how, hard, document, documenting, documented, evidence of, condemn, condemned, condemns, victims of, commemorate, if, whether, tackle,
        tackling, root out, no evidence of, held, those, find, identify, identifying, catch, catching, punish
        """
    ),
    active_participles=words("ing"),
    no_plans=words("lose face suffer need cost benefit fall collapse die fail struggle remember regret miss"),
    own_words=phrases(
        """
        his country, her country, their country, his government, her government, his company, her company, his ministry, her ministry, his party, her party,
        his administration, her administration, my country, our country, our government, our company, our ministry, our party, our union, our team, our club, our army,
        our forces, our troops, our group, our movement, our administration, our side, our lawyers, my government, my party, my client, my office, my team, my lawyers,
        his client, her client, his team, her team, his group, her group, its group, his movement, her movement, his union, her union, his club, her club, his firm,
        her firm, his bank, her bank, his office, her office, his army, his forces, his troops, their forces, its forces, its troops, his agency, her agency,
        his organisation, her organisation, his organization, her organization, his department, her department, his side, his lawyers, her lawyers, its lawyers,
        their lawyers, their government, their union, their party, their group, their company, his council, her council, his city, her city, his university,
        her university, his airline, its members, their members
        """
    ),
    own_bodies=words(
        """
        country government company firm ministry bank airline army military navy police department agency council city cabinet commission board party union club
        university hospital authority operator group committee prosecution team league federation association organisation organization factory movement front coalition
        force administration institute foundation carmaker manufacturer retailer brewery utility kingdom emirate
        """
    ),
    wrong_words=phrases(
        "beat us, beat me, beat him, beat her, robbed me, kicked us, kicked me, shot at me, threatened me, "
        "chased us, drove us back, tied us, breached the truce, fired the first shot"
    )
    + words(
        """
        bribed embezzled forged falsified smuggled poisoned stole looted rigged concealed withheld sabotaged blackmailed extorted pocketed siphoned squandered wasted
        violated breached doctored misled deceived plundered massacred raped tortured murdered defrauded swindled silenced hushed ignored neglected dumped obstructed
        bribing embezzling embezzles falsifying falsifies smuggling smuggles poisoning looting rigging concealing conceals sabotaging blackmailing extorting extorts
        siphoning siphons squandering squanders violating violates breaching deceiving deceives plundering massacring raping torturing defrauding defrauds swindling
        swindles silencing ignoring ignores neglecting obstructing obstructs mistreated mistreating mistreats maltreated maltreating maltreats abused abusing harassed
        harassing harasses intimidated intimidating intimidates bullied bullying humiliated humiliating insulted slandered slandering slanders defamed defaming defames
        smeared smearing persecuted persecuting persecutes oppressed oppressing oppresses repressed repressing represses suppressed suppresses censored censoring censors
        coerced coercing coerces manipulated manipulating manipulates exploited exploiting discriminated discriminating discriminates disenfranchised disenfranchising
        disenfranchises polluted polluting pollutes contaminated contaminating contaminates abducting kidnapping desecrated desecrating desecrates vandalised vandalising
        vandalises vandalized vandalizing vandalizes provoked provoking provokes incited inciting instigated instigating instigates orchestrated orchestrating
        orchestrates masterminded masterminding masterminds fomented fomenting foments colluded colluding colludes conspired conspiring plotted meddled meddling meddles
        interfered interfering fabricated fabricating fabricates misrepresented misrepresenting misrepresents distorting distorts exaggerating exaggerates tampered
        tampering tampers overcharged overcharging overcharges laundered laundering evaded evading betrayed betraying betrays flouted flouting flouts disregarded
        disregarding disregards circumvented circumventing circumvents misused misusing misuses mismanaged mismanaging mismanages mishandled mishandling mishandles
        botched botching botches bungled bungling bungles misspended misspending misspends misappropriated misappropriating misappropriates plagiarised plagiarising
        plagiarises plagiarized plagiarizing plagiarizes cheated fooled tricked duped duping lynched lynching lynches gassed bulldozed bulldozing bulldozes profiteered
        profiteering profiteers destabilised destabilises destabilized destabilizes terrorised terrorising terrorises terrorized terrorizing terrorizes stonewalled
        stonewalling stonewalls scapegoated scapegoating scapegoats blockaded blockading usurped usurping usurps whitewashed whitewashing whitewashes downplayed
        downplaying downplays mislabeled mislabeling mislabels steals stealing forging forges withholding withholds misleads pocketing pockets dumping hid hides cheats
        threatens beheaded beheading gouging defiled whipped tasered handcuffed evicted firebombed booby-trapped muzzled dodged dodging flogged underpaid overworked
        short-changed price-gouged gerrymandered spied spying eavesdropped wiretapped bugged doped politicised politicized politicising politicizing weaponised weaponized
        reneged reneges reneging lied
        """
    )
    + phrases(
        """
        knew about, knew of, had known about, had known for, has known about, has known for, have known about, have known for, knew that the, knew all along,
        knew full well, was well aware, were well aware, was fully aware, were fully aware, knew for, turned a blind eye, turning a blind eye, turns a blind eye,
        turn a blind eye, looked the other way, looking the other way, look the other way, looked away, stood by and, stood by while, stood by as, stood idly, standing idly, sat idle, sat on its,
        sat on their, sat on his, sat on her, sat on the report, sat on the findings, did nothing, doing nothing, does nothing, do nothing, took no action,
        taken no action, taking no action, took no steps, dragged its feet, dragging its feet, dragged their feet, dragging their feet, dragged his feet,
        paid no attention, paid no heed, turned its back, turned their backs, turned his back, turned her back, turning its back, washed its hands, washed their hands,
        walked away from its, swept under, sweeping under, brushed aside, brushed off, cut corners, cutting corners, skipped inspections, skipped the inspection,
        skimped on, slept through, fell asleep, hiding the, hiding evidence, hiding information, hiding behind, hiding from, backed out of the deal,
        backed out of the agreement, infiltrated our, infiltrated the ministry, infiltrated the union, covered up, covering up, covers up, cover up, hushed up,
        hushing up, buried the report, buried a report, buried the findings, burying the, buried reports, kept quiet about, keeping quiet about, keeps quiet about,
        kept silent about, keeping silent about, kept secret, kept hidden, kept in the dark, kept us in the dark, kept residents in the dark, stayed silent, stays silent,
        staying silent, stay silent, remained silent, stayed quiet, keep quiet, kept quiet, bought their silence, bought our silence, buy silence, buy their silence,
        buy our silence, in exchange for silence, played down the, playing down the, plays down the, has hidden, had hidden, have hidden, was hiding, is hiding,
        were hiding, are hiding, deleted the, deleted files, deleted emails, deleted messages, shredded the, shredded documents, shredding, destroyed evidence,
        destroyed the evidence, destroyed documents, destroyed records, destroying evidence, erased the, wiped the, backdated, back-dated, altered the records,
        altered documents, altered the minutes, tampered with, cooked the books, cooking the books, padded the, inflated the, inflated figures, inflated prices,
        inflated invoices, inflated bills, faked, fakes, faking, invented the, staged the, staging the, staged a provocation, staged an incident, rewrote the, lied,
        lies to, lied to, is lying, are lying, was lying, were lying, been lying, told lies, tells lies, telling lies, told a lie, spread lies, spreading lies,
        spreads lies, spreading rumours, spreading rumors, spread rumours, spread false, spreading false, spreads false, spreading disinformation, spread disinformation,
        feeding the public, broke its promise, broke their promise, broke his promise, broke her promise, broke a promise, broke promises, breaking its promise,
        broken its promise, broken his promise, broken her promise, broken their promise, broke its word, broken its word, broke his word, broke her word,
        broke their word, broke the agreement, broke the deal, broke the truce, broke the ceasefire, broke the cease-fire, broken the truce, broken the ceasefire,
        broken the agreement, breaking the ceasefire, breaking the truce, broke the law, broken the law, breaking the law, breaks the law, broke the rules,
        broken the rules, breaking the rules, broke the contract, broke international law, went back on, gone back on, going back on, torn up the, tore up the,
        walked out of the talks, never kept, playing games, playing politics, plays politics, playing with fire, playing with lives, play with lives, pulled the wool,
        took bribes, taken bribes, taking bribes, takes bribes, took a bribe, taken a bribe, took kickbacks, taken kickbacks, taking kickbacks, accepted bribes,
        accepted a bribe, accepting bribes, paid bribes, paid a bribe, paying bribes, demanded bribes, demanded a bribe, demanding bribes, offered bribes,
        offered a bribe, offering bribes, bought votes, buying votes, buys votes, bought off, lined its pockets, lined their pockets, lined his pockets,
        lined her pockets, lining its pockets, lining their pockets, lining his pockets, enriched themselves, enriched himself, enriched herself, enriching themselves,
        enriching himself, diverted money, diverted funds, diverted public, diverted the money, diverted the funds, diverted aid, diverting money, diverting funds,
        diverting aid, diverting public, made off with, ran off with, stripped of, skimmed off, ripped off, ripping off, fleeced, fixed prices, fixing prices,
        fixed the match, fixed matches, threw the match, handed the contract, handed contracts, gave the contract, gave contracts, awarded the contract to,
        steered contracts, steered the contract, favoured the, favored the, dodged taxes, evaded taxes, avoided taxes, hiked prices, hoarded, hoarding, has stolen,
        have stolen, had stolen, been stealing, owes us, owes workers, owes them, owes its workers, unpaid wages, has not paid, had not paid, have not paid,
        have not been paid, had not been paid, has not been paid, cheated us, robbed, robbing, leaks acid, leaks oil, leaks toxic, leaks chemicals, leaking acid,
        leaking oil, leaking toxic, dumps waste, dumps its, dumps toxic, dumps chemicals, dumps sewage, cut maintenance, cut safety, cut back on safety, saved on safety,
        saving on safety, saved on maintenance, lost the records, lost the file, lost the files, lost the documents, lost the samples, lost our, served spoiled,
        sold spoiled, sold defective, sold faulty, sold contaminated, sold fake, used bad cement, used cheap, used inferior, used poor, put profit before,
        put profits before, puts profit before, putting profit before, put profit ahead, put profits ahead, puts profits before, puts profits above, put money before,
        put lives at risk, puts lives at risk, putting lives at risk, putting lives in danger, put lives in danger, put people at risk, putting people at risk,
        risked lives, risking lives, endangered, endangers, endangering, jeopardised, jeopardized, jeopardises, jeopardizes, jeopardising, jeopardizing, gambled with,
        gambling with, dumped waste, discharged untreated, discharging untreated, released untreated, poured waste, pouring waste, pumped waste, pumping waste,
        leaked into, leaks into, seeped into, fouled, destroyed our, destroyed their, destroying our, destroying the environment, ruined our, ruined the, ruining,
        wrecked our, wrecked the economy, wrecks, made us sick, made people sick, made our children sick, is killing us, are killing us, killing our, blocked aid,
        blocked the aid, blocked ambulances, blocked access, blocked humanitarian, blocked the convoy, blocked an, blocking aid, blocking ambulances, blocking access,
        blocking humanitarian, blocking the convoy, blocks aid, blocks access, prevented ambulances, prevented us, prevented residents, prevented aid, prevented doctors,
        prevented journalists, prevented rescuers, prevented medics, prevented them, preventing ambulances, preventing aid, preventing us, barred us, barred journalists,
        barred observers, turned away, turned us away, refused us, denied us, denied them access, denied residents access, denied him access, denied her access,
        denied medical, denied prisoners, cut off water, cut off electricity, cut off power, cut off supplies, cut off aid, cut off gas, cut off our, cutting off water,
        cutting off power, cutting off our, shut us out, locked us, locked the exits, locked the doors, locked exits, locked out, held hostage, holding hostage,
        holds hostage, holding the country hostage, taken hostage, took hostage, using as hostages, crossed the border, crossed into, violated our, fired at his,
        fired at her, fired at their, fired at our, fired at my, fired at a, fired at two, fired at three, overruled, criminalises, criminalizes, criminalising,
        criminalizing, criminalised, criminalized, expelled our, expelled us, expelled its diplomats, expelled journalists, expelled observers, grabbed him, grabbed her,
        pushed him, pushed her, kicked him, kicked her, punched, kicked and, slapped, spat at, treats migrants like, treats people like, treated people like,
        treats workers like, treats prisoners like, sold the country, sold our, sold us, selling the country, selling our, was stalling, is stalling, are stalling,
        playing for time, buying time, dragging out, used the truce, using the truce, uses the truce, used the ceasefire, using the ceasefire, used starvation,
        using starvation, using hunger, used hunger, used rape, using food, using water, weaponise, weaponize, threatened us, threatened them, has threatened,
        have threatened, had threatened, threatened staff, threatened workers, threatened witnesses, threatened journalists, threatened families, threatened voters,
        threatened the lives, fired at us, fired at the crowd, fired at the boat, fired at an ambulance, fired at ambulances, fired at protesters, fired at demonstrators,
        fired at civilians, fired on us, fired on our, fired on civilians, fired on protesters, fired on demonstrators, fired on the crowd, fired on crowds,
        fired on unarmed, fired on ambulances, fired on fishermen, firing on civilians, firing on protesters, firing on us, opened fire on civilians,
        opened fire on protesters, opened fire on demonstrators, opened fire on the crowd, opened fire on crowds, opened fire on unarmed, opened fire on us,
        opened fire on our, opened fire on the boat, opened fire on an, opened fire on worshippers, opened fire on mourners, opened fire on passengers, shot at civilians,
        shot at protesters, shot at us, hacked into, hacked our, hacked its, hacked the, fired into, shot dead, shot our, shot his, shot her, shot unarmed,
        shot protesters, shot demonstrators, fired tear gas, fired live, fired rubber, fired the first, fired first, shot first, opened fire first, started the shooting,
        started the war, started the fight, started it, started this war, started the clash, beat up, beat protesters, beat prisoners, beat detainees, beat demonstrators,
        beating up, beating protesters, was beating, were beating, been beating, manhandled, roughed up, dragged him, dragged her, dragged them, dragged us, dragged away,
        dragged people, set fire to, setting fire to, set alight, set ablaze, burned down, burnt down, burned our, burnt our, burned homes, burned houses, burning homes,
        burning houses, burned alive, fired rockets at, fired missiles at, dropped bombs on, attacked our, attacking our, attacks our, attacked unarmed,
        attacked peaceful, attacked without, raided our, raided the offices, crossed the border illegally, crossed into our, violating our, entered our airspace,
        trespassed, trespassing, encroached, grabbed our, grabbed land, grabbing land, seized our, seizing our, took our land, taken our land, drove us, driven us,
        drove people from, driven from, forced us, forced them to sign, forced him to sign, forced her to sign, forced residents, forced families, forced people,
        forced workers, forced staff, made him confess, detained without, arrested without, held without, jailed without, arbitrarily, put pressure on,
        putting pressure on, pressured, pressuring, leaned on, threatening us, threatened him, threatened her, threatened to kill, stalked, groped, drugged, molested,
        molesting, assaulted, assaulting, hounded, hounding, hounds, singled out, singling out, picked on, treated us like, treats us like, treated them like,
        treated like animals, threatened to, sacked him for, sacked her for, sacked them for, paid twice, beaten out of, put profits above, put profit above,
        putting profits above, putting profit above, pushed migrants, pushed refugees, pushed us back, pushed them back, pushing migrants, bypassed, bypasses, bypassing,
        sidestepped, sidelined, steamrolled, overrode, rammed through, let the, lets the, letting the, threw stones, threw rocks, threw bottles, threw petrol bombs,
        threw molotov, hurled stones, hurled rocks, hurled insults, hurled petrol, paid trolls, paid thugs, paid witnesses, paid journalists, paid protesters,
        paid voters, hired thugs, hired trolls, bused in, kept it secret, kept them secret, kept the report secret, kept it from, kept tenants in, kept residents in,
        kept voters in, kept families in, kept patients in, kept parents in, kept the public in the dark, charged twice, charged customers, charged patients,
        charged too much, charges too much, overbilled, entered its airspace, entered its waters, entered our waters, into our airspace, into its airspace, violated its,
        ordered us to, ordered workers to, ordered staff to, ordered them to, told us to, told workers to, told witnesses to, told staff to, made us work, made them work,
        made workers, made staff, made prisoners, made us sign, made them sign, removed the guard, removed guard, removed the safety, switched off the alarm,
        switched off the alarms, turned off the alarm, turned off the alarms, disabled the alarm, disabled alarms, disabled the safety, caused the slump,
        caused the recession, caused the war, caused the famine, caused the panic, caused the chaos, caused the deadlock, caused the power cut, caused the outage,
        caused the loss, caused the losses, caused the damage, caused the pollution, caused the bankruptcy, caused chaos, caused panic, squeezing, squeezed, felled,
        felling, cut down trees, cut down the trees, chopped down, cleared the forest, planted evidence, planted drugs, planted a bomb, planted bombs, planted the bomb,
        planted weapons, planted mines, laid mines, mined the, covered for, performed needless, performed unnecessary, fielded, taken money from, took money from,
        accepted money from, received money from, accepts money from, took gifts, accepted gifts, using schools, using hospitals, using mosques, using homes,
        used schools, used hospitals, used mosques, used civilians, using civilians, uses civilians, hiding among, hid among, hides among, hide among, had been drinking,
        was drunk, were drunk, was speeding, was asleep, were asleep, had fallen asleep, was texting, ran a red light, ran the red light, driving too fast,
        going too fast, drove too fast, jumped a red light, locked the emergency, locked the exit, blocked the exit, blocked the exits, blocked the emergency,
        blocked emergency, chained the doors, chained the door, blocked the road to, blocked the bridge, holding patients, holding passengers, holding us to,
        holding the country to, damaged our, damaged its, damaged their, gave us nothing, given us nothing, gives us nothing, does nothing for, did nothing for,
        done nothing for, kept without, held in chains, built illegally, built without, closed its eyes, closed their eyes, closes its eyes, shut its eyes,
        shut their eyes, buried its head, hushing, quietly dropped, dropped the case to, pulled strings, pulling strings, pulls the strings, called in favours,
        jumped the queue, lost control of, lost control over, mixed up, gave the wrong, given the wrong, administered the wrong, amputated the wrong, misdiagnosed,
        misread the, misjudged, underestimated the, underestimates the, let the prisoners, let him escape, let them escape, left the gate, left the door open,
        left the doors open, left the valve, left a child, left children, left patients, left passengers, left the wounded, left wounded, left us in, leaves us in,
        sent us into, sent them into, sent our, sends our, sacrificed, sacrificing, sacrifices our, gives our, gave away our, given away our, giving away our,
        surrendered our, sold off, selling off, signed away, signing away, handed our, handed over our, took away our, takes away our, taking away our, taken away our,
        robs us, robs the, takes our, taking our, takes their, takes from the poor, profits from, profited from, profiting from, makes money from, made money from,
        making money from, got rich, getting rich, gets rich, built on our, broke into, breaking into, broke down the door, smashed, smashing, ripped up, tore down,
        tearing down, pulled down our, attacked him, attacked her, attacked them, attacked me, attacked worshippers, attacked journalists, attacked villagers,
        attacked medics, carried out the attack, carried out the attacks, carried out the bombing, carried out the raid, carried out the killing,
        carried out the killings, carried out the murder, carried out the massacre, carried out the shooting, carried out the assassination, carried out the kidnapping,
        carried out the poisoning, carried out the hack, carried out the cyberattack, ordered the attack, ordered the killing, ordered the killings, ordered the murder,
        ordered the assassination, ordered the bombing, ordered the shooting, ordered the crackdown, ordered the massacre, planned the attack, planned the killing,
        planned the coup, financed the attack, directed the attack, used such weapons, using such weapons, used banned, using banned, used excessive, using excessive,
        using disproportionate, used disproportionate, left a hole, left a debt, left behind debts, left us with, left the country with, left the city with,
        left the treasury, emptied the, cost us, cost his team, cost her team, cost the team, cost it the, cost them the, robbed us, abandoned the island,
        abandoned the people, abandoned the region, abandoned the victims, abandoned the villagers, abandoned the residents, abandoned the workers, abandoned the poor,
        abandoned the families, abandoned the wounded, abandoned workers, abandoned victims, abandoned families, abandoned people, abandoned thousands,
        abandoned hundreds, owes, owed us, owed workers, owed the, did not pay us, let the murderers, protects the guilty, protecting the guilty, shielding the,
        shielded the, protecting criminals, protects criminals, lets criminals, rewards, rewarding aggression, appeasing, bowed to, bowing to, gave in to,
        gave way to pressure, threw out the, kicked out of, forced out of their, destroyed the country, destroying the country, destroyed the economy,
        destroying the economy, ruined the economy, ruined the country, wrecked the country, crippled the, crippling the, gutted the, gutting, tore apart, tearing apart,
        torn apart, divided the country, dividing the country, divides the country, divides people, dividing people, was behind, were behind, is behind, are behind,
        stood behind the, stands behind the, being behind, was the cause, is the cause, are the cause, was the reason for, were the reason for, caused the crash,
        caused the accident, caused the crisis, caused the disaster, caused the fire, caused the leak, caused the shortage, caused the shortages, caused the spill,
        caused the blackout, caused this, caused the delay, caused the delays, brought about the, brought the country to, brought this on, brought it on,
        led the country into, plunged the country, plunged us, dragged the country, dragging the country, dragged us into, driven the country, pushed the country,
        pushing the country, pushed us into, triggered the crisis, created the crisis, created this crisis, created this mess, fuelled the, fueled the, fuelling the,
        fueling the, fuels the, fanned the flames, fanning the flames, fans the flames, stirred up, stirring up, stirs up, stoked, stoking, stokes, sowed, sowing, sows,
        inflamed, inflaming, whipped up, whipping up, sold out, selling out, sells out, stabbed in the back, let us down, let them down, let down, letting down,
        lets down, let people down, failed us, failed them, failed our, failed its, failed their, failed his, failed the people, failed the victims, failed miserably,
        has failed the, have failed the, had failed the, failed in its, failed in their, failed in his, fails its, abandoned us, abandoned them, abandoned its,
        abandoned their, abandoned our, abandoned his, left us to, left them to, left to die, left people to, left for dead, left without help, left residents,
        left victims, left families, left us without, leaving us without, left us no choice, left us with no choice, left them no choice, gave us no choice, wasted time,
        wasting time, wasted years, wasted money, wasting money, came too late, acted too late, reacted too late, responded too late, arrived too late,
        reacted too slowly, acted too slowly, responded too slowly, was too slow, acted recklessly, acted negligently, acted irresponsibly, acting irresponsibly,
        acted illegally, acting illegally, acted unlawfully, exceeded its, exceeded their, exceeded his, overstepped, oversteps, overstepping, crossed the line,
        abused its, abusing its, abused their, abused his, abused her, bent the rules, bending the rules, moved the goalposts, tried to hide, trying to hide,
        tries to hide, attempted to hide, tried to cover, trying to cover, tried to silence, trying to silence, tried to kill, trying to kill, tried to bribe,
        tried to blackmail, trying to blackmail, tried to steal, trying to steal, tried to frighten, trying to frighten, trying to scare, trying to divide,
        tries to divide, trying to sabotage, tried to sabotage, trying to destroy, tried to destroy, trying to undermine, tried to mislead, trying to mislead,
        trying to provoke, tried to provoke, trying to deceive, trying to blame, tried to blame, shifted the blame, shifting the blame, shifts the blame,
        passing the buck, passed the buck, hides behind, hid behind, exploiting the, using the crisis, uses the crisis, used the crisis, used it as a pretext,
        using it as a pretext, as a pretext, as an excuse, looking for an excuse, looking for a scapegoat, looking for scapegoats, wants to distract, trying to distract,
        tried to distract, distract attention, distracting attention, divert attention, diverting attention, diverted attention,
        """
        + combined(
            "arms, arming, armed, funds, funding, funded, finances, financing, financed, supplies, supplying, supplied, trains, training, trained, shelters, sheltering, sheltered, harbours, harbouring, harboured, harbors, harboring, harbored, sponsors, sponsoring, sponsored, hosts, hosting, smuggled weapons to, sends weapons to, sent weapons to, sending weapons to, sells weapons to, sold weapons to, sends arms to, sent arms to, gives weapons to, gave weapons to, gave shelter to, gives shelter to",
            "the rebels, rebels, rebel groups, terrorists, the terrorists, terrorist groups, terror groups, terrorism, militants, the militants, insurgents, the insurgents, separatists, the separatists, gangs, the gangs, extremists, jihadists, mercenaries, armed groups, the militias, militias, smugglers, death squads",
        )
        + ", "
        + combined(
            "to",
            "bribe, embezzle, falsify, smuggle, poison, loot, rig, conceal, sabotage, blackmail, extort, siphon, squander, waste, violate, breach, deceive, plunder, massacre, rape, torture, murder, defraud, swindle, silence, ignore, neglect, obstruct, mistreat, maltreat, abuse, harass, intimidate, bully, humiliate, insult, slander, defame, smear, persecute, oppress, coerce, manipulate, exploit, disenfranchise, pollute, contaminate, abduct, kidnap, desecrate, vandalise, vandalize, provoke, incite, instigate, orchestrate, mastermind, foment, collude, conspire, plot, meddle, interfere, infiltrate, fabricate, misrepresent, tamper, overcharge, launder, betray, flout, disregard, circumvent, misuse, mismanage, mishandle, botch, bungle, misspend, misappropriate, plagiarise, plagiarize, cheat, fool, trick, dupe, lynch, bulldoze, profiteer, undermine, destabilise, destabilize, terrorise, terrorize, stonewall, trample, blockade, bombard, invade, usurp, downplay, mislabel, hide evidence, hide the, hide its, hide their, hide his, steal, lie to, bury the, discredit, frighten, scare, divide, destabilise, destabilize, line their, line his, deceive, mislead, buy their silence, buy our silence, buy votes, starve, exterminate, annihilate, expel us, drive us, punish us, punish the people, break our, break the union, break the strike, take over our, seize our, steal our, grab our, whitewash, scapegoat, justify the, justify its, justify an, justify a war, distract, divert attention, enrich, escape justice, escape responsibility, evade, dodge, shirk, shift the blame, rewrite history, cling to power, stay in power, stay in office at, silence us",
        )
        + ", "
        + combined(
            "failed to, failing to, fails to, neglected to, neglects to, refused to, refuses to, omitted to, forgot to, never bothered to, did not bother to, did not even",
            "act, warn, alert, inform, tell, report, disclose, declare, notify, protect, prevent, help, assist, rescue, save, evacuate, repair, fix, maintain, replace, inspect, check, test, supervise, monitor, control, oversee, investigate, prosecute, punish, pay, compensate, keep its, keep their, keep his, keep our, honour, honor, fulfil, fulfill, meet its, meet their, meet safety, meet basic, comply, implement, enforce, follow, observe, respect, abide, heed, listen, consult, answer, explain, apologise, apologize, cooperate, hand over, return, treat, feed, ensure, take action, take responsibility, do its, do their, do his, look after, care for, clean up, clear, remove, install, fit, send, call, shut down, spot, detect, provide, pass on, keep records, secure the, intervene, react, respond to warnings, deal with, notice",
        )
    ),
    duty_words=phrases(
        """
        respond to repeated, respond to warnings, respond to our, respond to calls, respond to emergency, respond to complaints, respond to requests for help, answer our,
        answer calls, answer the calls, serviced, service the, cleaned up, clean up, delivered the promised, deliver the promised, deliver on, delivered on, paid out,
        reported the crack, reported the fault, reported the defect, reported the fire, reported the accident, reported anything, report anything, noticed anything,
        came to see, sent anyone, send anyone, sent help, send help, sent an ambulance, send an ambulance, sent a doctor, trained the, train the, give a reason,
        gave a reason, given a reason, warned, warn, alerted, alert, informed, inform, notified, notify, consulted, consult, told us, tell us, told residents,
        tell residents, told them, told anyone, tell anyone, told the public, tell the public, told workers, reported it, report it, reported the leak, reported the,
        report the incident, report the leak, repaired, repair, fixed, fix the, maintained, maintain the, replaced the, inspected, inspect, checked, check the,
        checked the, acted, act on, act in time, intervened, intervene, helped us, help us, helped them, came to help, come to help, came to our, apologised,
        apologised to, apologise, apologized, apologize, heeded, heed, bothered, bother to, evacuated, evacuate, investigated, investigate the, protected us, protect us,
        protected them, protect them, protect civilians, listened, listen to, cared, care about, cares about, compensated, compensate, paid us, paid the workers, pay us,
        pay the workers, pay its workers, pay workers, paid wages, pay wages, kept its, keep its promises, keep its word, keep their word, keep his word, honoured,
        honored, honour the, honor the, complied, comply with, adhered to, adhere to, abide by, abided by, followed the rules, follow the rules, follow procedures,
        followed procedures, followed procedure, follow safety, observed the ceasefire, observe the ceasefire, respected the, respect the, implemented the,
        lifted a finger, lift a finger, did anything, do anything, do enough, done enough, doing enough, did enough, took responsibility, take responsibility,
        taken responsibility, took action, take action, taken action, take seriously, took us seriously, take us seriously, visited us, visit us, asked us, ask us,
        asked residents, disclosed, disclose, declared the, declare the, told the truth, tell the truth, telling the truth, handed over, hand over the, turn over,
        allowed us, allow us, let us, let them in, let observers, let inspectors, give us, given us, gave us
        """
    ),
    doers=words(
        """
        guards guardsmen crews officials ministers policemen officers warplanes jets planes drones drone artillery settlers agents mercenaries groups factions gangs
        organizations organisations separatists intelligence militia militias authorities navy commandos warships gunners guard policeman policewoman wardens jailers
        interrogators managers bosses foremen owners landlords contractors traffickers smugglers poachers loggers hooligans rioters mobs mob thugs thug rangers troopers
        patrol patrols coastguard gunboats gunboat snipers sniper helicopters bombers pilots paratroopers bodyguards vigilantes cartels cartel gang bandits pirates
        occupiers invaders aggressor factory factories mine refinery smelter tannery landfill waste sewage wastewater trawlers
        """
    ),
    harm_words=words(
        """
        burned burnt evicted bombed bombing fired hit killed killing kills shelled shelling attacked attacking targeted targeting launched launching raided destroyed
        destroying executed executing abducted kidnapped besieged struck flattened ambushed detonated rammed dragged beat beaten hijacked shot maimed demolished
        demolishing torched stabbed hanged strangled assassinated assassinating bombarded bombarding pounded pounding strafed deported expelled displaced sprayed clubbed
        starved starving invaded
        """
    ),
    update_words=phrases(
        "so far, revised, updated, new toll, toll rises, toll rose, rises to, rose to, risen to, rising to, climbs to, climbed to, now stands at, brought the toll to, bringing the toll to, brings the toll to, latest figures, latest toll, initial toll, initially, earlier toll, up from, down from, lowered to"
    ),
    position_words=phrases(
        "alone can, alone should, alone decide, only the people, only its people, must decide, will decide, can decide, to decide, decides, determine, determines, right to, no place, no role, no future, red line, precondition, preconditions, unacceptable, not acceptable, up to the people, non-negotiable"
    ),
    opposites=opposites(
        """
        help: support, supports, supported, supporting, arm, arms, armed, arming, back, backed, backing, aid, aided, aiding, helped, helping, protect, protected, protecting, fund, funded, funding, train, trained, training / bomb, bombs, bombed, bombing, bombard, bombarded, bombarding, shelled, shelling, attacked, attacking, targeted, targeting, struck, hit, hits, hitting, killed, killing
        open: open, opened, opens, reopened, reopen, reopening / closed, close, shut, sealed, blocked, closure
        alive: alive, survived, survivor, unharmed, unhurt / dead, died, killed, death, murdered
        rise: rose, risen, rising, rise, increased, increase, increasing, grew, grown, growing, climbed, up, higher, doubled / fell, fallen, falling, fall, decreased, decrease, declined, decline, dropped, shrank, down, lower, halved
        win: won, wins, win, victory, victorious / lost, loses, lose, defeat, defeated
        accept: accepted, accepts, accept, agreed, agrees, agree, approved, approve, consented, welcomed / rejected, rejects, reject, refused, refuses, refuse, vetoed, turned down
        advance: captured, seized, retaken, recaptured, advanced, advancing, entered, liberated, controls / repelled, repulsed, retreated, withdrew, withdrawn, pulled back, expelled, driven out
        begin: began, begun, started, starting, resumed, resume, launched, continued, continues, continuing / stopped, stop, halted, suspended, ended, ceased, cancelled, postponed
        stay: stay, stays, stayed, remain, remains, remained / leave, leaves, left, step down, resign, resigned, quit, depart
        calm: peaceful, peacefully, calm, unarmed, orderly / violent, violently, violence, armed, riot, rioting, chaos
        intact: intact, undamaged, unaffected, untouched, restored, repaired / destroyed, damaged, damage, wrecked, collapsed
        normal: normal, normally, usual, running, working, operating / halted, paralysed, paralyzed, standstill, disrupted, stopped, broken
        accident: accident, accidental, accidentally, by mistake, natural causes, technical fault, suicide / deliberate, deliberately, intentional, sabotage, murder, murdered, attack, shot
        real: genuine, authentic, real, true / fake, forged, fabricated, staged, doctored, false
        free: released, freed, free / arrested, detained, held, jailed, imprisoned, captive, in custody
        legal: legal, lawful, legally, constitutional / illegal, unlawful, illegally, unconstitutional, violation, violates, violated
        safe: safe, safely, harmless, clean / unsafe, dangerous, contaminated, toxic, polluted, poisoned
        attend: attended, attends, took part, participated, arrived / boycotted, absent, stayed away, did not attend
        civilian: civilian, civilians, women, children, residents, hospital, school, market / militants, terrorists, fighters, gunmen, military target, military targets, depot
        willing: voluntary, voluntarily, willingly, by choice / forced, forcibly, coerced, under duress, expelled
        enough: enough, sufficient, plenty, surplus, full / shortage, shortages, lack, lacking, scarce, insufficient, empty
        guilty: guilty, responsible, convicted / innocent, acquitted, cleared, exonerated
        paid: paid, pays, transferred, handed over, delivered, submitted, provided / unpaid, withheld, missing, not received, never received
        success: success, successful, succeeded, progress, achieved / failure, failed, fails, fiasco, setback, stalled
        """
    ),
    retractions=phrases(
        "retracted, retracts, retract, recanted, recants, took back, takes back, backtracked, backtracks, walked back, withdrew its statement, withdrew its claim, withdrew his statement, withdrew her statement, withdrew his claim, withdrew her claim, withdrew the claim, withdrew the report, withdrew its report, corrected its, corrected his, corrected her, earlier statement was wrong, earlier report was wrong, earlier figure was wrong, earlier toll was wrong, was mistaken, were mistaken, had been mistaken, was in error, in error, apologised for the error, apologized for the error, no longer claims, no longer says"
    ),
    verdict_openers=words("as"),
    credit_stems=words(
        "serious grave credib true truth correct accurate important positive histori alarm shock damning disturb troubl worr welcom encourag good great useful unpreceden constructiv devastat sober concern balanced comprehensive groundbreaking significan convinc clear"
    ),
    dismissals=phrases("""baseless, unfounded, groundless, without foundation, without basis, fabricated, false, untrue, propaganda,
        lies, a lie, nonsense, ridiculous, absurd, fake, fantasy, fiction, fictitious, ludicrous, laughable, not true, not so, incorrect,
        a fairy tale, fairy tales, pure invention, pure fantasy, made up, invented, a myth, a smear, scaremongering, wrong,
        no basis, no foundation, no substance, a provocation, a witch-hunt, a conspiracy theory, wishful thinking,
        a joke, a fabrication, a hoax, far from reality, not the reality, misleading, unsubstantiated, preposterous, mere propaganda,
        pure propaganda, cheap propaganda, slander, slanders, slanderous, defamatory, libellous, libelous, smoke and mirrors, a piece of theatre,
        theatrics, a charade, a sham, a fable, a tall tale, an invention, a fantasy, pure speculation, mere speculation,
        gossip, hot air, rubbish, garbage, hogwash, bogus, phony, phoney, concocted, manufactured, trumped-up, trumped up,
        without merit, meritless, politically motivated, exaggerated, overblown, a stunt, a publicity stunt, mistaken,
        erroneous, far-fetched, outlandish, outrageous, without any foundation, without any basis, devoid of truth,
        utter lie, complete lie, outright lie, blatant lie, barefaced lie, total lie, pure lies, complete fabrication,
        total fabrication, pure fabrication, utter nonsense, inaccurate, no truth, not credible, a farce, disinformation, a forgery, forgeries, crude forgeries, pure theatre, political theatre, theatre, a fairytale, a ghost story"""),
    combatants=words("terrorists militants fighters rebels insurgents jihadists soldiers troops"),
    grave_words=phrases(
        """civilian, civilians, people, child, children, woman, women, girl, girls, boy, boys, family, families, resident, residents,
        villager, villagers, refugee, refugees, journalist, journalists, reporter, reporters, doctor, doctors, medics, nurses, patients,
        teachers, students, pupils, protesters, demonstrators, worshippers, mourners, pilgrims, priests, monks, passengers, farmers,
        fishermen, prisoners, hostages, detainees, activists, aid workers, rescue workers, rescuers, ambulance, ambulances, hospital,
        hospitals, clinic, clinics, school, schools, kindergarten, university, mosque, mosques, church, churches, market, markets,
        marketplace, stalls, bakery, bakeries, house, houses, home, homes, apartment, residential, neighbourhood, neighbourhoods,
        neighborhood, neighborhoods, wedding, funeral, humanitarian, aid convoy, plant, airliner, ferry,
        embassy, consulate, heritage, chemical weapons, chemical weapon, chemical, poison gas, nerve gas, mustard gas, chlorine, sarin,
        toxic gas, barrel bombs, barrel bomb, cluster bombs, cluster munitions, napalm, white phosphorus, gassed, poisoned, executed, abducted, kidnapped,
        hijacked, beheaded, tortured, files, records, evidence, documents, cattle, livestock, sheep, fish, bees, wells, belongings, nets, boats, client, clients, son, sons, daughter, daughters, husband, wife, brother, brothers, sister, sisters, cousin, neighbour, neighbours, neighbor, neighbors, commuters, guests, fans, visitors, customers, migrants, migrant, asylum seekers, refugee, villager, resident, shepherd, shepherds, herder, herders, shopkeeper, grocer, vendor, vendors, traders, cook, clerk, clerks, unarmed, peaceful, bystanders, bystander, passers-by, shoppers, worshipper, pupil, student, teacher, nurse, lawyer, lawyers, priest, monk, nun, nuns, infant, infants, baby, babies, toddler, elderly, pensioners, mother, mothers, father, grandmother, teenager, teenagers, youths, minors, settlers, tourists, tourist, driver, drivers, miners, workers, worker, employees, hostage, prisoner, detainee, inmates, patient, evacuees, aid worker, paramedic, paramedics, medic, medical, red cross, red crescent, peacekeepers, diplomats, observers, orphanage, maternity, shelter, shelters, shops, farm, farms, orchards, crops, power plant, power station, water supply, water station, monastery, temple, temples, shrine, shrines, cemetery, library, museum, tear gas, live ammunition, live rounds, rubber bullets, batons, in the head, in the back, at close range"""
    ),
    targets=words(
        "daesh isil isis qaeda taliban gunman gunmen attacker attackers assailants jihadis suspects extremists guerrillas commander commanders recruits troop soldier fighter rebel militant terrorist "
        "position positions depot depots warehouse arsenal vehicle vehicles tank tanks convoys base bases post posts checkpoint checkpoints bunker bunkers "
        "hideout hideouts headquarters target targets launcher launchers artillery trenches tunnel tunnels stronghold strongholds airbase airfield barracks "
        "operation operations offensive campaign refinery refineries warship warships drone drones aircraft warplane warplanes helicopter helicopters"
    ),
    question_words=words("who what when where why how which whether"),
    anaphors=words("this that it these those so"),
    accusation_stems=("accus", "alleg", "charge", "insinuat"),
    day_openers=words("late early"),
    claim_links=words("that"),
    claim_nouns=words(
        "accusation accusations allegation allegations claim claims charge charges report reports suggestion suggestions "
        "assertion assertions findings finding account accounts version statement statements rumours rumors idea notion "
        "criticism story information proposal figures figure explanation explanations assurance assurances suspicion "
        "suspicions insinuation insinuations conclusion conclusions theory theories narrative rumour rumor complaint "
        "complaints portrayal depiction characterisation characterization speculation conjecture slur slurs"
    ),
    any_words=words("any"),
    possessives=words("its his her their"),
    possessive_pattern="{owner}'s {thing}",
    reply_verbs=words("asked contacted approached questioned put submitted sent presented interviewed"),
    receive_nouns=words("receiving using having being making taking carrying targeting bombing killing"),
    number_words={
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
        "dozen": 12,
    },
    scale_words={
        "hundred": 100,
        "thousand": 1e3,
        "million": 1e6,
        "billion": 1e9,
        "trillion": 1e12,
        "m": 1e6,
        "bn": 1e9,
    },
    scope_words={
        "at least": "at_least",
        "no fewer than": "at_least",
        "no less than": "at_least",
        "not less than": "at_least",
        "a minimum of": "at_least",
        "more than": "more_than",
        "over": "more_than",
        "above": "more_than",
        "exceeding": "more_than",
        "in excess of": "more_than",
        "upwards of": "more_than",
        "well over": "more_than",
        "at most": "at_most",
        "up to": "at_most",
        "as many as": "at_most",
        "no more than": "at_most",
        "not more than": "at_most",
        "a maximum of": "at_most",
        "less than": "less_than",
        "fewer than": "less_than",
        "under": "less_than",
        "below": "less_than",
        "about": "about",
        "around": "about",
        "some": "about",
        "approximately": "about",
        "roughly": "about",
        "nearly": "about",
        "almost": "about",
        "an estimated": "about",
        "close to": "about",
    },
    fates={
        "killing": "killed",
        "kills": "killed",
        "kill": "killed",
        "injuring": "injured",
        "injures": "injured",
        "injure": "injured",
        "wounding": "injured",
        "wounds": "injured",
        "wound": "injured",
        "toll": "killed",
        "dead": "killed",
        "deaths": "killed",
        "fatalities": "killed",
        "wounded": "injured",
        "casualties": "injured",
    },
    further_words=words("another other others further additional"),
    clock_after=words("a.m. p.m. am pm o'clock gmt"),
    units={
        "percent": "percent",
        "%": "percent",
        "per cent": "percent",
        "percentage": "percent",
        "people": "person",
        "persons": "person",
        "person": "person",
        "civilians": "civilian",
        "civilian": "civilian",
        "children": "child",
        "women": "woman",
        "men": "man",
        "soldiers": "soldier",
        "fighters": "fighter",
        "rebels": "fighter",
        "militants": "fighter",
        "killed": "killed",
        "dead": "killed",
        "deaths": "killed",
        "died": "killed",
        "victims": "victim",
        "injured": "injured",
        "wounded": "injured",
        "hurt": "injured",
        "arrested": "arrested",
        "detained": "arrested",
        "arrests": "arrested",
        "displaced": "displaced",
        "dollars": "dollar",
        "$": "dollar",
        "euros": "euro",
        "€": "euro",
        "pounds": "pound",
        "£": "pound",
        "tonnes": "tonne",
        "tons": "tonne",
        "kilometres": "kilometre",
        "kilometers": "kilometre",
        "km": "kilometre",
        "miles": "mile",
        "metres": "metre",
        "meters": "metre",
        "hours": "hour",
        "hour": "hour",
        "minutes": "minute",
        "days": "day",
        "day": "day",
        "weeks": "week",
        "week": "week",
        "months": "month",
        "month": "month",
        "years": "year",
        "year": "year",
        "groups": "group",
        "strikes": "strike",
        "raids": "strike",
        "airstrikes": "strike",
        "homes": "home",
        "houses": "home",
        "ships": "ship",
        "cases": "case",
        "votes": "vote",
        "seats": "seat",
        "barrels": "barrel",
        "workers": "worker",
        "police": "police",
        "officers": "police",
        "jobs": "job",
    },
    months={
        "january": 1,
        "february": 2,
        "march": 3,
        "april": 4,
        "may": 5,
        "june": 6,
        "july": 7,
        "august": 8,
        "september": 9,
        "october": 10,
        "november": 11,
        "december": 12,
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    weekdays={
        "monday": 0,
        "tuesday": 1,
        "wednesday": 2,
        "thursday": 3,
        "friday": 4,
        "saturday": 5,
        "sunday": 6,
        "mon": 0,
        "tue": 1,
        "tues": 1,
        "wed": 2,
        "thu": 3,
        "thurs": 3,
        "fri": 4,
        "sat": 5,
        "sun": 6,
    },
    relative_days={"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": 0},
)
