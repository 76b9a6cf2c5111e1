using Ghg.Core.Activities;
using Ghg.Core.Analysis.Peaking;
using Ghg.Core.Analysis.Scenarios;
using Ghg.Core.Analysis.Series;
using Ghg.Core.Analysis.Targets;
using Ghg.Core.Analysis.Trends;
using Ghg.Core.Analysis.Uncertainty;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;

namespace Ghg.Core.Reports.Pages;

/// <summary>All that the report of a city shows, computed by the analyses that the commands show one by one.</summary>
public sealed record CityReport
{
    /// <summary>The project.</summary>
    public required Project Project { get; init; }

    /// <summary>The total that the report is about.</summary>
    public required ReportingLevel Level { get; init; }

    /// <summary>The inventories, ascending by year; at least one.</summary>
    public required IReadOnlyList<Inventory> Inventories { get; init; }

    /// <summary>How sure they are, to first order.</summary>
    public required UncertaintyAnalysis Uncertainty { get; init; }

    /// <summary>The total by year with its 95 % interval; null if no year has one.</summary>
    public EmissionSeries? Series { get; init; }

    /// <summary>The total's sectors by year.</summary>
    public IReadOnlyList<EmissionSeries> Sectors { get; init; } = [];

    /// <summary>The total's gases by year.</summary>
    public IReadOnlyList<EmissionSeries> Gases { get; init; } = [];

    /// <summary>How the total changed; null if no year has one.</summary>
    public Trend? Trend { get; init; }

    /// <summary>Whether the city has peaked: by the total first, then by other views that it has.</summary>
    public IReadOnlyList<PeakVerdict> Verdicts { get; init; } = [];

    /// <summary>Where it stands on the way to its goals; none if it has none.</summary>
    public IReadOnlyList<TargetProgress> Targets { get; init; } = [];

    /// <summary>The years to come; null if no driver and no measure speaks of it.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>What drove the change from the first year to the last; null for one year.</summary>
    public (DecompositionSubject Subject, Analysis.Decomposition.Breakdown Breakdown)? Drivers { get; init; }

    /// <summary>What was found in its data and could not be analysed.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>The city.</summary>
    public City City => Latest.City;

    /// <summary>The last inventory.</summary>
    public Inventory Latest => Inventories[^1];

    /// <summary>The name of its page.</summary>
    public string FileName => City.Id + ".html";
}
