using Ghg.Core.Texts;

namespace Ghg.Core.Methods;

/// <summary>An input of a method.</summary>
/// <param name="Symbol">Its letters in the equation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Column">The column it may be given in, or empty if it comes from parameters or factors alone.</param>
/// <param name="Parameter">The parameter or kind of factor that gives it, or empty for the amount.</param>
/// <param name="Unit">A unit of its dimension.</param>
/// <param name="Default">Where it comes from when a city says nothing.</param>
public sealed record InputInfo(string Symbol, Text Name, string Column, string Parameter, string Unit, Text Default);
