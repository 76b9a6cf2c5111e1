using Ghg.Core.Analysis.Audits;
using Ghg.Core.Gpc;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>What an audit found: a sentence and the odd lines; every line with its implied factor and the library's for programs.</summary>
public static class AuditReport
{
    /// <summary>The report.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="name">What was looked at, such as a file's name.</param>
    /// <returns>A document and a table.</returns>
    public static AnalysisReport Of(Audit audit, string name)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return new AnalysisReport(language => Document(audit, name, language), Table(audit));
    }

    private static Document Document(Audit audit, string name, Language language)
    {
        var found = audit.Findings.Sorted();
        var (lines, sums) = (audit.Input.Lines.Count, audit.Input.Totals.Count);
        var sentences = new List<Text> { found.Count == 0 ? AuditTexts.Nothing.With(lines, sums) : AuditTexts.Found.With(lines, sums, found.Count), AuditTexts.Compared.With(audit.Compared, lines - audit.Compared) };
        if (audit.Input.Lines.Any(l => audit.Input.CountryOf(l.City).Length == 0))
        {
            sentences.Add(AuditTexts.CountryUnknown);
        }

        var odd = audit.Lines.Where(l => l.Finding is not null).ToList();
        return new Document(
        [
            new Heading(1, AuditTexts.Title.With(name).In(language)),
            new Paragraph(string.Join(language == Language.Chinese ? "" : " ", sentences.Select(s => s.In(language)))),
            .. found.Count == 0 ? [] : new IBlock[] { new Bullets([.. found.Select(f => $"{(f.Place is { } place ? place.Position.FileAndLine + " " : "")}{f.Rule.Code} {f.Found.In(language)}")]) },
            .. odd.Count == 0 ? [] : new IBlock[]
            {
                new Grid(
                    [
                        new("line", AuditTexts.Line.In(language)), new("gas", ReportTexts.Gas.In(language)), new("implied", AuditTexts.Implied.In(language), true), new("library", AuditTexts.Library.In(language), true),
                        new("ratio", AuditTexts.Ratio.In(language), true), new("factor", ReportTexts.WhereFrom.In(language)),
                    ],
                    [.. odd.Select(l => (IReadOnlyList<string>)
                    [
                        AuditWords.Name(l.Line), Gases.Get(l.Gas).Letters, Show(l, l.Implied), Show(l, l.Library?.PerUnit), l.Ratio is { } ratio ? AuditWords.Number(ratio) : "–", l.Library?.Names ?? "",
                    ])]),
            },
            new Paragraph(AuditTexts.AllLines.In(language)),
        ]);
    }

    private static string Show(AuditedLine line, double? perUnit) => perUnit is { } value ? $"{AuditWords.Number(value)} kg/{line.Line.Unit?.Id}" : "–";

    private static MachineTable Table(Audit audit) => new(
        ["city", "year", "gpc_ref", "activity", "technology", "method", "amount", "unit", "gas", "implied_kg_per_unit", "library_kg_per_unit", "ratio", "library_factors", "library_country", "rule", "file", "line"],
        [.. audit.Lines.Select(l => (IReadOnlyList<object?>)
        [
            l.Line.City, l.Line.Year, l.Line.Reference.Id, l.Line.Activity, l.Line.Technology, l.Line.Method, l.Line.Amount, l.Line.Unit?.Id, l.Gas, l.Implied, l.Library?.PerUnit, l.Ratio,
            l.Library?.Names, l.Library?.Country, l.Finding?.Rule.Code, l.Line.Place?.Position.File, l.Line.Place?.Position.Line,
        ])]);
}
