using Ghg.Core.Texts;

namespace Ghg.Core.Imports.Balance;

/// <summary>An item of Chinese energy statistics: a column of the energy balance, a row of form 205-1.</summary>
/// <param name="Id">Its id here.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">fuel, gas, supplied, product, none or sum.</param>
/// <param name="Activity">The activity of the registry that it becomes, or empty.</param>
/// <param name="UnitOfForm">Its unit in form 205-1.</param>
/// <param name="UnitOfBalance">Its unit in the physical energy balance.</param>
/// <param name="Of">The item that it is added up in, or empty.</param>
/// <param name="Method">The method of its rows, or empty for the usual one.</param>
/// <param name="Factor">The numbers that its rows name, or empty.</param>
internal sealed record BalanceFuel(
    string Id, Text Name, string Kind, string Activity, string UnitOfForm, string UnitOfBalance, string Of, string Method, string Factor)
{
    public const string Fuel = "fuel", Gas = "gas", Supplied = "supplied", Product = "product", None = "none", Sum = "sum";
    public const string AllCoal = "coal-total", AllEnergy = "energy-total";

    /// <summary>Whether it is burnt.</summary>
    public bool IsBurnt => Kind is Fuel or Gas;
}
