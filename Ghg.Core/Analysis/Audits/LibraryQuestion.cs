using Ghg.Core.Gpc;

namespace Ghg.Core.Analysis.Audits;

/// <summary>What is asked of the factor library: one unit of an activity, under a reference, in a city and year.</summary>
internal sealed record LibraryQuestion(string City, int Year, GpcReference Reference, string Activity, string Technology, string Unit, string Basis);
