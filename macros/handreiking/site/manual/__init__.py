"""The manual for maintainers, made from the rules and the model, so that it never lags behind them."""
