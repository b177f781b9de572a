using Chancery.Brief;
using Chancery.Ledger;
using Chancery.Records;

namespace Chancery.Pipeline;

/// <summary>What came of reading inputs into a ledger.</summary>
/// <param name="Articles">Ids of the articles that now stand in the ledger, in order.</param>
/// <param name="Totals">Without the counts of events and claims.</param>
/// <param name="Skipped">Inputs without an article and articles that were not coded.</param>
/// <param name="Failed">Some input failed or the ledger could not be written.</param>
internal sealed record ReadingResult(
    IReadOnlyList<string> Articles, BriefTotals Totals, IReadOnlyList<SkippedInput> Skipped, bool Failed);

/// <summary>Inputs → coded articles → the ledger, one transaction an article; articles already filed are not coded again.</summary>
internal sealed class Reading(LedgerFile ledger, Edition edition, Func<Article, CodedArticle> code, TextWriter errors)
{
    /// <param name="filed">Told after each input with the number of inputs so far.</param>
    public async Task<ReadingResult> Run(IEnumerable<InputItem> items, int threads, Action<int> filed, CancellationToken cancellation)
    {
        List<string> articles = [];
        List<SkippedInput> skipped = [];
        Dictionary<FilingOutcome, int> outcomes = [];
        bool failed = false;
        int done = 0;

        // The ledger is for one thread: it is asked where the items are read, on the thread that files too.
        IEnumerable<(InputItem Item, bool Held)> looked = items.Select(item =>
            (item, item.Article is { } article && ledger.Holds(article, edition)));
        await foreach ((InputItem item, CodedArticle? coded, string? failure) in OrderedParallel.Select(looked, Code, threads, cancellation))
        {
            filed(++done);
            if (item.Problem is { } problem)
            {
                errors.WriteLine($"{item.Name}: {problem}");
            }

            if (failure is not null)
            {
                errors.WriteLine($"{item.Name}: {failure}");
                failed = true;
            }

            if (item.Article is not { } article)
            {
                skipped.Add(new SkippedInput(item.Name, item.Problem ?? "no article"));
                failed |= !item.IsPassedOver;
                continue;
            }

            (Filing filing, string? reason) = coded is null
                ? (new Filing(FilingOutcome.AlreadyFiled), ledger.Headings([article.Id])[0].Skipped)
                : File(article, coded);
            if (filing.Outcome == FilingOutcome.Failed)
            {
                errors.WriteLine(filing.Message);
                failed = true;
                break;
            }

            outcomes[filing.Outcome] = outcomes.GetValueOrDefault(filing.Outcome) + 1;
            articles.Add(article.Id);
            if (reason is not null)
            {
                skipped.Add(new SkippedInput(item.Name, reason));
            }
        }

        return new ReadingResult(
            articles,
            new BriefTotals(
                Articles: articles.Count,
                Filed: outcomes.GetValueOrDefault(FilingOutcome.Filed),
                Replaced: outcomes.GetValueOrDefault(FilingOutcome.Replaced),
                AlreadyFiled: outcomes.GetValueOrDefault(FilingOutcome.AlreadyFiled),
                Events: 0,
                Claims: 0),
            skipped,
            failed);
    }

    /// <returns>What came of it, and why the article was not coded, if it was not.</returns>
    private (Filing Filing, string? Skipped) File(Article article, CodedArticle coded)
    {
        try
        {
            return (ledger.File(article, coded, edition), coded.Skipped);
        }
        catch (ArgumentException e)
        {
            // Records that contradict themselves are our mistake, but one article's: it is filed without them.
            errors.WriteLine(e.Message);
            CodedArticle uncoded = ArticleCoding.Uncoded(article, e.Message);
            return (ledger.File(article, uncoded, edition), uncoded.Skipped);
        }
    }

    private (InputItem Item, CodedArticle? Coded, string? Failure) Code((InputItem Item, bool Held) looked)
    {
        if (looked.Item.Article is null || looked.Held)
        {
            return (looked.Item, null, null);
        }

        (CodedArticle coded, string? failure) = ArticleCoding.Code(looked.Item, code);
        return (looked.Item, coded, failure);
    }
}
