using System.Globalization;
using Ghg.Core.Analysis.Comparison;
using Ghg.Core.Texts;

namespace Ghg.Core.Reports;

/// <summary>Who the peers of a city are, how near and by what, and where the city stands among them.</summary>
internal static class PeerBlocks
{
    public static IEnumerable<IBlock> Of(CityComparison comparison, PeerGroup group, Language language)
    {
        var name = ComparisonReport.NameOf(comparison, group.City);
        Text[] sentences = [PeerTexts.Lead.With(group.Peers.Count, group.Candidates, group.Year), StandingOf(comparison, group, name)];
        yield return new Heading(2, PeerTexts.Heading.With(name).In(language));
        yield return new Paragraph(string.Join(language == Language.Chinese ? "" : " ", sentences.Select(s => s.In(language))));
        yield return new Grid(
            [
                new("city", ReportTexts.City.In(language)), new("distance", PeerTexts.Distance.In(language), true), new("gdp", PeerTexts.GdpPerPerson.In(language), true),
                new("industry", PeerTexts.Industry.In(language), true), new("hdd", PeerTexts.HeatingDays.In(language), true),
            ],
            [.. group.Peers.Prepend(new Peer(group.City, 0, group.Traits)).Select(p => (IReadOnlyList<string>)
            [
                ComparisonReport.NameOf(comparison, p.City).In(language), p.City == group.City ? "–" : Two(p.Distance), Two(p.Traits.GdpPerPerson), Figures.Percent(p.Traits.IndustryShare),
                Figures.Show(p.Traits.HeatingDegreeDays),
            ])]);
        yield return new Paragraph(PeerTexts.WhatDistanceIs.With(name).In(language));
    }

    private static Text StandingOf(CityComparison comparison, PeerGroup group, Text name) =>
        comparison.Row("per-person")!.Values.First(v => v.City == group.City).Standing is not { } standing ? PeerTexts.NoStanding.With(name)
            : standing.Quartile is { } quartile ? PeerTexts.StandingInQuartile.With(name, standing.Rank, standing.Of, quartile)
            : PeerTexts.Standing.With(name, standing.Rank, standing.Of);

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
